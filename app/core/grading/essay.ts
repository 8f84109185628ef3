import type { Essay, EssayResponse } from "~/core/questions/essay";
import { lengthRemark } from "~/core/questions/word-count";
import { type PendingGrade, pending } from "./graded";

/** Essay: pending until a person has marked it (see `rubricMark`); its length costs nothing here. */
export function gradeEssay({ words }: Essay, { text }: EssayResponse): PendingGrade {
  const remark = lengthRemark(text, words);
  return pending(remark === null ? [] : [remark]);
}
