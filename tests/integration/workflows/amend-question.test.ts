import { expect, it } from "vitest";
import { listAmendments } from "~/data/amendments";
import { database } from "~/data/database";
import { newId } from "~/platform/ids";
import { amendQuestion } from "~/workflows/amend-question";
import { openModule } from "~/workflows/open-module";
import { withdrawAmendment } from "~/workflows/withdraw-amendment";
import { buildAmendedFerry, ferryQuestion, restart, rewriteFerry } from "./amended-ferry";
import { start } from "./quiz-scene";

const QUESTION = "tide-reason";
const NAMED = { moduleId: "island-ferry", questionId: QUESTION };

async function mend(changes: object, seenVersionId?: string) {
  const opened = await openModule("island-ferry");
  return amendQuestion({
    ...NAMED,
    question: { ...(await ferryQuestion(QUESTION)), ...changes },
    reason: "A learner wrote to us.",
    byUserId: "author",
    seenVersionId: seenVersionId ?? opened?.versionId ?? "",
  });
}

const NEW_STEM = { stem: "Why does the crossing not keep to one hour?" };
const OTHER_STEM = { stem: "What moves the hour of the crossing?" };

it("publishes the mended question at once, and a restart does not undo it", async () => {
  const ferry = await buildAmendedFerry();
  const outcome = await mend(NEW_STEM);
  expect(outcome).toMatchObject({ kind: "published" });
  expect(await ferryQuestion(QUESTION)).toMatchObject(NEW_STEM);
  expect(await openModule("island-ferry")).toMatchObject({
    versionId: outcome.kind === "published" && outcome.versionId,
  });
  expect(await restart(ferry)).toEqual({ lines: [], changed: false });
  expect(await ferryQuestion(QUESTION)).toMatchObject(NEW_STEM);
});

it("lies over files that change elsewhere, and gives way to a changed question", async () => {
  const ferry = await buildAmendedFerry();
  await mend(NEW_STEM);
  rewriteFerry(ferry, "module.yaml", ["title: ", "title: Changed "]);
  expect((await restart(ferry)).lines).toEqual(["Published island-ferry."]);
  expect(await ferryQuestion(QUESTION)).toMatchObject(NEW_STEM);
  rewriteFerry(ferry, "questions/graded.yaml", ["Why does the hour", "Why, then, does the hour"]);
  const { lines } = await restart(ferry);
  expect(lines).toMatchObject([
    "Published island-ferry.",
    expect.stringMatching(/graded\.yaml:2:\d+ warning amendment-left-out .*the file wins/),
  ]);
  expect(await ferryQuestion(QUESTION)).toMatchObject({
    stem: expect.stringMatching(/^Why, then/),
  });
});

it("stands on the file's question however often it is mended", async () => {
  const ferry = await buildAmendedFerry();
  await mend(NEW_STEM);
  await mend(OTHER_STEM);
  const [last, first] = await listAmendments(database(), "island-ferry");
  expect(last).toMatchObject({ withdrawnAt: null, baseHash: first?.baseHash });
  expect(first?.withdrawnAt).toBeInstanceOf(Date);
  rewriteFerry(ferry, "module.yaml", ["title: ", "title: Changed "]);
  await restart(ferry);
  expect(await ferryQuestion(QUESTION)).toMatchObject(OTHER_STEM);
});

it("puts the file's question back when it is withdrawn, also after a restart", async () => {
  const ferry = await buildAmendedFerry();
  const before = await openModule("island-ferry");
  await mend(NEW_STEM);
  await mend(OTHER_STEM);
  expect(await withdrawAmendment(NAMED)).toEqual({
    kind: "withdrawn",
    versionId: before?.versionId,
  });
  expect((await openModule("island-ferry"))?.content).toEqual(before?.content);
  expect(await withdrawAmendment(NAMED)).toEqual({ kind: "missing" });
  expect(await restart(ferry)).toEqual({ lines: [], changed: false });
});

it("stores a mend once, however often it is sent", async () => {
  await buildAmendedFerry();
  const [one, two] = [await mend(NEW_STEM), await mend(NEW_STEM)];
  expect(two).toEqual(one);
  expect(await listAmendments(database(), "island-ferry")).toHaveLength(1);
});

it("lets one of two mends through that were made of the same question at once", async () => {
  await buildAmendedFerry();
  const outcomes = await Promise.all([mend(NEW_STEM), mend(OTHER_STEM)]);
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["published", "stale"]);
  expect(await listAmendments(database(), "island-ferry")).toHaveLength(1);
});

it("refuses what was made of a question that has changed since", async () => {
  await buildAmendedFerry();
  const seen = (await openModule("island-ferry"))?.versionId;
  await mend(NEW_STEM);
  expect(await mend(OTHER_STEM, seen)).toEqual({ kind: "stale" });
  expect(await mend(OTHER_STEM, "no such version")).toEqual({ kind: "stale" });
  expect(await ferryQuestion(QUESTION)).toMatchObject(NEW_STEM);
});

it.each<[string, object, object]>([
  ["of another form", { key: 5 }, { rule: "schema", path: ["key"] }],
  ["with an unknown field", { hint: "x" }, { rule: "schema", path: [] }],
  ["under another id", { id: "another" }, { rule: "question-id", path: ["id"] }],
  ["that breaks a rule", { claims: ["P9-no"] }, { rule: "broken-reference", path: ["claims", 0] }],
])("refuses a question %s, and says where", async (_, changes, problem) => {
  await buildAmendedFerry();
  const refused = await mend(changes);
  expect(refused).toMatchObject({ kind: "refused" });
  expect(refused.kind === "refused" && refused.problems).toContainEqual(
    expect.objectContaining(problem),
  );
  expect(await listAmendments(database(), "island-ferry")).toEqual([]);
});

it("asks for an erratum when answers that were given are marked otherwise", async () => {
  const { learnerId } = await buildAmendedFerry();
  const opened = await openModule("island-ferry");
  if (!opened) throw new Error("The ferry is not published.");
  await start({ learnerId, opened });
  const mendAsked = async (changes: object) =>
    amendQuestion({
      ...NAMED,
      questionId: "who-says",
      question: { ...(await ferryQuestion("who-says")), ...changes },
      reason: "A learner wrote to us.",
      byUserId: "author",
      seenVersionId: opened.versionId,
    });
  const key = { alive: "harbour", ten: "harbour" };
  expect(await mendAsked({ key })).toMatchObject({
    kind: "refused",
    problems: [{ rule: "erratum-missing", path: [] }],
  });
  const erratum = { change: "new-key", reason: "The harbour master said both." };
  expect(await mendAsked({ key, erratum })).toMatchObject({ kind: "published" });
});

it("knows no question of another module, and no module that is not there", async () => {
  await buildAmendedFerry();
  const nowhere = { question: {}, reason: "", byUserId: "author", seenVersionId: newId() };
  const unknown = { ...NAMED, questionId: "nothing" };
  expect(await amendQuestion({ ...unknown, ...nowhere })).toEqual({ kind: "missing" });
  expect(await amendQuestion({ ...NAMED, moduleId: "none", ...nowhere })).toEqual({
    kind: "missing",
  });
});
