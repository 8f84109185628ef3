import type { ServerBuild } from "@remix-run/node";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { AuthoredQuestion } from "~/core/questions/authored-question";
import { database } from "~/data/database";
import { publishModules } from "~/server/publish-modules";
import { openModule } from "~/workflows/open-module";
import { projectRoot } from "../../support/project-root";
import { type Browser, openBrowser } from "../access/browser";
import { type RunningSite, runSite } from "../access/running-site";
import { leakyQuestionPage, tellingHeader, tellingRefusal } from "./leaky-question-page";
import { plantedSecrets, secretFieldsIn, secretsIn } from "./planted-secrets";
import { addressesOf, type Heard, readAddress, type WalkedRoute } from "./site-walk";
import { type RouteModule, WALKED_ROUTES, wholeSiteBuild, withRoute } from "./whole-site-build";

const QUESTION_PAGE = "routes/attempts/question";

let site: RunningSite;
let build: ServerBuild;
let served: ServerBuild;
let owner: Browser;
/** Of the quiz with every other kind, and of the one with essays. */
let attemptIds: string[];
let secrets: string[];
let questions: readonly AuthoredQuestion[];

beforeAll(async () => {
  build = await wholeSiteBuild();
  served = build;
  site = await runSite({}, async () => served);
  await publishModules(database(), `${projectRoot}/tests/fixtures/modules`);
  questions = (await openModule("every-kind"))?.content.questions ?? [];
  secrets = await plantedSecrets();
  owner = openBrowser(site.origin);
  attemptIds = [];
  for (const quizId of ["every-kind", "written", "once-through", "with-tries"]) {
    const started = await owner.send(`/modules/every-kind/quizzes/${quizId}`, {});
    attemptIds.push(started.location?.split("/").at(-1) ?? "");
  }
});
afterEach(() => {
  served = build;
});
afterAll(() => site.close());

/** Reads these routes at all of their addresses as the attempt's own learner. */
async function walk(routes: readonly WalkedRoute[]): Promise<Heard[]> {
  const values = {
    moduleId: ["every-kind"],
    lessonId: ["the-lamp"],
    passageId: ["L1"],
    quizId: ["every-kind", "sealed", "written", "once-through", "with-tries"],
    questionId: ["single", "argued", "check-oil"],
    answerId: attemptIds.map((attemptId) => `${attemptId}.2`),
    attemptId: attemptIds,
    position: Array.from({ length: 14 }, (_, index) => `${index + 1}`),
  };
  const heard: Heard[] = [];
  for (const route of routes) {
    for (const address of addressesOf([route], values)) {
      heard.push(...(await readAddress(owner, { address, routeIds: ["root", route.id] })));
    }
  }
  return heard;
}

function findings(heard: readonly Heard[]): string[] {
  const found = heard.flatMap(({ text }) => [...secretsIn(text, secrets), ...secretFieldsIn(text)]);
  return [...new Set(found)];
}

describe("while a quiz runs", () => {
  it("no route tells its own learner anything of the key", async () => {
    const heard = await walk(WALKED_ROUTES);
    const texts = heard.map(({ text }) => text).join();
    // The walk has seen the questions, and still none of what belongs to the key.
    const isUnseen = ({ stem }: AuthoredQuestion) =>
      stem.split(/\{\{\w+\}\}/).some((words) => !texts.includes(words));
    expect(questions.filter(isUnseen)).toEqual([]);
    expect(heard.length).toBeGreaterThan(100);
    expect(findings(heard)).toEqual([]);
  });
});

describe("the walk finds", () => {
  const whole = (id: string) => {
    const question = questions.find((each) => each.id === id);
    if (!question) throw new Error(`There is no question ${id}.`);
    return question;
  };
  const leaky = (leak: (question: AuthoredQuestion) => object) => leakyQuestionPage(whole, leak);
  const fields = (...names: string[]) =>
    leaky((question) =>
      Object.fromEntries(Object.entries(question).filter(([name]) => names.includes(name))),
    );

  it.each<[string, RouteModule, string[]]>([
    ["an explanation", fields("explanation"), ["canary-single-explanation"]],
    ["a rationale", fields("rationale"), ["canary-statement-rationale"]],
    [
      "an option's rationale and fraction",
      fields("options"),
      ["canary-single-rationale-gas", "0.3137"],
    ],
    ["a premise's rationale", fields("premises"), ["canary-matched-rationale-lens"]],
    ["an item's rationale", fields("items"), ["canary-sorted-rationale-jetty"]],
    ["an accepted answer and its part", fields("accepted"), ["canary-named-accepted", "0.3138"]],
    ["a rejected answer", fields("rejected"), ["canary-named-rejected", "canary-named-feedback"]],
    ["a number that is the key", fields("key"), ["27183.5"]],
    ["a tolerance", fields("tolerance"), ["0.0577"]],
    ["a range", fields("ranges"), ["31337.25", "31448.75", "0.3139"]],
    [
      "a unit's factor",
      leaky((question) => ("units" in question ? { inUnits: question.units } : {})),
      ["1.82883"],
    ],
    [
      "a gap's answers",
      leaky((question) => ("gaps" in question ? { whole: question.gaps } : {})),
      ["canary-gapped-accepted", "canary-gapped-rationale-tower"],
    ],
    ["notes for those who mark", fields("markerNotes"), ["canary-argued-notes"]],
    ["a model answer", fields("modelAnswer"), ["canary-argued-model"]],
    ["a rubric kept until after marking", fields("rubric"), ["canary-judged-low", "0.0581"]],
    ["the formula of an answer", fields("answer"), ["71.7293"]],
    ["a constraint on what is drawn", fields("constraints"), ["41.3379", '"constraints"']],
    ["the reason of a waiver", fields("waive"), ["canary-single-waive"]],
    ["the name of a secret field", leaky(() => ({ explanation: "" })), ['"explanation"']],
    ["a key in a refusal", tellingRefusal(whole), ["canary-single-explanation"]],
    ["a key in a header", tellingHeader(whole), ["canary-single-explanation"]],
  ])("%s that is let through", async (_what, page, expected) => {
    served = withRoute(build, QUESTION_PAGE, page);
    const heard = await walk(WALKED_ROUTES.filter(({ id }) => id === QUESTION_PAGE));
    expect(findings(heard)).toEqual(expect.arrayContaining(expected));
  });
});
