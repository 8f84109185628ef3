import type { QuestionKind } from "~/core/questions/question";
import { categoriseExample } from "./categorise";
import { clozeExample } from "./cloze";
import { essayExample } from "./essay";
import { hotSpotExample } from "./hot-spot";
import { matchingExample } from "./matching";
import { multipleResponseExample } from "./multiple-response";
import { numericExample } from "./numeric";
import { orderingExample } from "./ordering";
import { passageSelectionExample } from "./passage-selection";
import { shortTextExample } from "./short-text";
import { singleChoiceExample } from "./single-choice";
import { trueFalseExample } from "./true-false";
import type { WorkedExample } from "./worked-example";

/** The example of each kind of question. */
export const workedExamples = {
  "single-choice": singleChoiceExample,
  "true-false": trueFalseExample,
  "multiple-response": multipleResponseExample,
  matching: matchingExample,
  categorise: categoriseExample,
  ordering: orderingExample,
  "short-text": shortTextExample,
  numeric: numericExample,
  cloze: clozeExample,
  "passage-selection": passageSelectionExample,
  "hot-spot": hotSpotExample,
  essay: essayExample,
} satisfies Record<QuestionKind, WorkedExample>;
