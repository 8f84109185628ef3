import type { BenchOperation } from "./operation";
import { readLesson } from "./operations/read-lesson";
import { review } from "./operations/review";
import { saveAnswer } from "./operations/save-answer";
import { signIn } from "./operations/sign-in";
import { startAttempt } from "./operations/start-attempt";
import { submit } from "./operations/submit";
import type { Subject } from "./subject";

/** What is measured, in this order; each makes ready in the database what it will use. */
export const OPERATIONS = {
  "sign-in": signIn,
  "read-lesson": readLesson,
  "start-attempt": startAttempt,
  "save-answer": saveAnswer,
  submit,
  review,
} satisfies Record<string, (subject: Subject) => Promise<BenchOperation>>;

export type OperationName = keyof typeof OPERATIONS;
