import type { AuthoredQuestion } from "~/core/questions/authored-question";
import { questionHash } from "./question-hash";

/** A question mended in the browser, to be laid over the one that the files have. */
export interface LaidAmendment {
  id: string;
  questionId: string;
  /** The hash of the file's question that was mended. */
  baseHash: string;
  question: AuthoredQuestion;
}

/**
 * An amendment that the files left behind: its question is gone, has been changed (the file wins),
 * or says the same as the amendment by now.
 */
export interface LeftOutAmendment {
  questionId: string;
  why: "question-gone" | "file-changed" | "file-mended";
}

export interface LaidQuestions {
  questions: AuthoredQuestion[];
  /** The ids of the questions that an amendment took the place of. */
  amended: ReadonlySet<string>;
  leftOut: LeftOutAmendment[];
}

/** The questions of the files with those replaced whose file is still the one that was mended. */
export function layAmendments(
  questions: readonly AuthoredQuestion[],
  amendments: readonly LaidAmendment[],
): LaidQuestions {
  const bank = new Map(questions.map((question) => [question.id, question]));
  const amended = new Map<string, AuthoredQuestion>();
  const leftOut: LeftOutAmendment[] = [];
  for (const amendment of amendments) {
    const { questionId, question } = amendment;
    const why = whyLeftOut(bank.get(questionId), amendment);
    if (why === null) amended.set(questionId, question);
    else leftOut.push({ questionId, why });
  }
  return {
    questions: questions.map((question) => amended.get(question.id) ?? question),
    amended: new Set(amended.keys()),
    leftOut,
  };
}

function whyLeftOut(
  file: AuthoredQuestion | undefined,
  { baseHash, question }: LaidAmendment,
): LeftOutAmendment["why"] | null {
  if (!file) return "question-gone";
  const hash = questionHash(file);
  if (hash === baseHash) return null;
  return hash === questionHash(question) ? "file-mended" : "file-changed";
}
