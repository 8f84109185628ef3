import type { AuthoredKind } from "~/core/questions/authored-question";
import { categoriseExample } from "./categorise";
import { clozeExample } from "./cloze";
import { essayExample } from "./essay";
import { hotSpotExample } from "./hot-spot";
import { matchingExample } from "./matching";
import { multipleResponseExample } from "./multiple-response";
import { numericExample } from "./numeric";
import { orderingExample } from "./ordering";
import { parameterisedNumericExample } from "./parameterised-numeric";
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
  "parameterised-numeric": parameterisedNumericExample,
  cloze: clozeExample,
  "passage-selection": passageSelectionExample,
  "hot-spot": hotSpotExample,
  essay: essayExample,
} satisfies Record<AuthoredKind, WorkedExample>;
