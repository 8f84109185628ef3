import type { FeedbackMatrix } from "~/core/modules/quiz";
import { keyResponse } from "~/core/questions/key-response";
import type { Question } from "~/core/questions/question";
import type { Response } from "~/core/questions/response";
import type { OwnedAttempt } from "~/data/attempt-record";
import { newId } from "~/platform/ids";
import { attemptOfLearner } from "~/workflows/attempt-of-learner";
import { saveResponses } from "~/workflows/save-responses";
import { everyKindContent } from "../../fixtures/modules/every-kind-content";
import { quizScene, start } from "./quiz-scene";

/** A running attempt at one question of every kind, with this feedback. */
export async function everyKindAttempt(feedback: Partial<FeedbackMatrix> = {}) {
  const content = await everyKindContent();
  const quizzes = content.quizzes.map((quiz) => ({
    ...quiz,
    feedback: { ...quiz.feedback, ...feedback },
  }));
  const scene = await quizScene({ ...content, quizzes });
  const owned = await start(scene, "every-kind");
  return { owned, questions: await askedIn(owned) };
}

/** The questions as they are asked in this attempt, the values of variables drawn. */
async function askedIn(owned: OwnedAttempt): Promise<Question[]> {
  const found = await attemptOfLearner(owned);
  return found?.slots.map(({ question }) => question) ?? [];
}

/** For each question an answer that earns nothing and names nothing of its key. */
const WRONG_RESPONSES: Record<string, Response> = {
  single: { kind: "single-choice", option: "coal" },
  statement: { kind: "true-false", value: true },
  several: { kind: "multiple-response", options: ["boat"] },
  matched: { kind: "matching", pairs: { lens: "rings", wick: "rings" } },
  sorted: { kind: "categorise", pairs: { gallery: "shore", jetty: "top" } },
  ordered: { kind: "ordering", order: ["write", "light", "fill", "climb"] },
  named: { kind: "short-text", text: "lard" },
  measured: { kind: "numeric", text: "12 m" },
  gapped: { kind: "cloze", gaps: { part: "tower", span: "hour" } },
  quoted: { kind: "passage-selection", segments: ["storm", "price"] },
  placed: { kind: "hot-spot", regions: ["beam"] },
  reckoned: { kind: "numeric", text: "12" },
  watched: { kind: "true-false", value: false },
};

export function wrongResponse({ id }: Pick<Question, "id">): Response {
  const response = WRONG_RESPONSES[id];
  if (!response) throw new Error(`There is no wrong answer to the question ${id}.`);
  return response;
}

const GIVEN = { right: keyResponse, wrong: wrongResponse };

/** Answers every question of the attempt, by its key or wrongly. */
export async function answerEvery(
  owned: OwnedAttempt,
  questions: readonly Question[],
  how: keyof typeof GIVEN,
) {
  const operations = questions.map((question, index) => ({
    operationId: newId(),
    position: index + 1,
    baseRevision: 0,
    answer: GIVEN[how](question),
  }));
  const saved = await saveResponses({ ...owned, operations });
  const kinds = saved.kind === "missing" ? ["missing"] : saved.results.map(({ kind }) => kind);
  if (kinds.some((kind) => kind !== "saved")) throw new Error(`Not all saved: ${kinds}`);
}

/** Every text and number of the module that no learner sees before the key is released. */
export const SECRETS =
  /canary|0\.313\d|27183|0\.0577|31337|31448|1\.82883|41\.3379|71\.7293|0\.0579|rationale|explanation|expected|accepted|tolerance/;

/** What a learner never sees: how much an option earns, what is refused, what an author waived. */
export const NEVER_SHOWN =
  /canary-single-waive|canary-named-rejected|0\.313\d|0\.0577|31337|1\.82883|41\.3379|0\.0579/;
