import { publicRubric } from "~/core/questions/essay";
import { answersToQuestion, type ListedAnswer } from "~/data/answers-to-mark";
import { database } from "~/data/database";
import { answerIdOf } from "./answer-id";
import { essayIn, essayOfVersion } from "./essay-of-version";
import type { OpenModule } from "./open-module";

interface QuestionOfMarker {
  opened: OpenModule;
  questionId: string;
  markerUserId: string;
}

/** How an answer stands for this marker. */
export type AnswerState =
  | "waiting"
  | "my-draft"
  | "with-another"
  | "released-by-me"
  | "released-by-another";

/** A question that persons mark, and all answers to it, without names; null when there is none. */
export async function answersOfQuestion({ opened, questionId, markerUserId }: QuestionOfMarker) {
  const { id: moduleId, title } = opened.content.module;
  const answers = await answersToQuestion(database(), { moduleId, questionId, markerUserId });
  const versionId = answers.at(-1)?.moduleVersionId;
  const essay =
    essayIn(opened.content, questionId) ??
    (versionId === undefined ? null : await essayOfVersion(versionId, questionId));
  if (!essay) return null;
  return {
    module: { id: moduleId, title },
    question: { id: questionId, stem: essay.stem, rubric: publicRubric(essay) },
    waiting: answers.filter(({ outcome }) => outcome === "pending").length,
    answers: answers.map((answer, index) => ({
      answerId: answerIdOf(answer),
      number: index + 1,
      submittedAt: answer.submittedAt.toISOString(),
      state: stateOf(answer),
      released: answer.released,
    })),
  };
}

function stateOf({ outcome, mineReleasedAt, mineUpdatedAt, heldAt }: ListedAnswer): AnswerState {
  if (mineReleasedAt !== null) return "released-by-me";
  if (outcome !== "pending") return "released-by-another";
  if (mineUpdatedAt !== null) return "my-draft";
  return heldAt === null ? "waiting" : "with-another";
}
