import type { QuestionPageData } from "./question-page-data";

export interface QuestionFormProps extends QuestionPageData {
  problem: string | null;
  /** Whether the learner is about to leave the question blank for good, and was told. */
  asksToBeSure: boolean;
  /** Shows another question as this tab has it. */
  showCopy: (copy: QuestionPageData) => void;
}
