import type { QuestionFormProps } from "./question-form-props";

/** What the page of one question gets from the server. */
export interface QuestionPageData extends Omit<QuestionFormProps, "problem"> {
  quizTitle: string;
}
