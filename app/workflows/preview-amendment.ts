import { gradingChange } from "~/core/grading/erratum-fit";
import { askedQuestions } from "~/data/amendments";
import { database } from "~/data/database";
import {
  type QuestionProblem,
  questionProblems,
  readQuestion,
} from "~/publishing/question-problems";
import { questionStand, withQuestion } from "./amended-module";
import { questionSides } from "./manage-question";

interface Previewed {
  moduleId: string;
  questionId: string;
  /** As an author would write it; it is parsed here. */
  question: unknown;
}

/** A mended question as it would be, or what keeps it from being published. Nothing is stored. */
export async function previewAmendment({ moduleId, questionId, question }: Previewed) {
  const found = await questionStand({ moduleId, questionId });
  if (!found) return { kind: "missing" } as const;
  const read = readQuestion(question);
  if (!read.ok) return refused(read.problems);
  const content = withQuestion(found.content, read.question);
  const problems = await questionProblems(questionId, {
    previous: found.content,
    content,
    asked: (questionIds) => askedQuestions(database(), { moduleId, questionIds }),
  });
  if (problems.length > 0) return refused(problems);
  const { key, points } = gradingChange(found.question, read.question);
  const { change } = read.question.erratum ?? { change: null };
  const byErratum = change === "drop" || change === "always-right";
  return {
    kind: "ready",
    preview: questionSides(content, read.question),
    question: read.question,
    changesMarks: key || points || byErratum,
  } as const;
}

function refused(problems: readonly QuestionProblem[]) {
  return { kind: "refused", problems } as const;
}
