import { z } from "zod";
import { type ParameterisedNumeric, parameterisedNumericSchema } from "./parameterised-numeric";
import { QUESTION_KINDS, type Question, questionSchema } from "./question";

/**
 * A question as an author writes it. One with variables is put to each learner with values of its
 * own, as a question of another kind (see `askedQuestion`); only that is shown and graded.
 */
export type AuthoredQuestion = Question | ParameterisedNumeric;

export const AUTHORED_KINDS = [...QUESTION_KINDS, "parameterised-numeric"] as const;

export type AuthoredKind = (typeof AUTHORED_KINDS)[number];

/** A question of any kind; the parsed value has the defaults filled in. */
export const authoredQuestionSchema = z.discriminatedUnion("kind", [
  ...questionSchema.options,
  parameterisedNumericSchema,
]);
