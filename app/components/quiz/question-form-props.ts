import type { QuestionPageData } from "./question-page-data";

export interface QuestionFormProps extends QuestionPageData {
  problem: string | null;
  /** Shows another question as this tab has it. */
  showCopy: (copy: QuestionPageData) => void;
}
