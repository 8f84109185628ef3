import type {
  MultipleResponse,
  MultipleResponseResponse,
} from "~/core/questions/multiple-response";
import type { Grade } from "./graded";
import { gradeTicks } from "./ticks";

/**
 * Multiple response: max(0, c/C − w/W) for c of C keyed options ticked and w of W others, or by the
 * question's rule (see `gradeTicks`). A tick twice counts once.
 */
export function gradeMultipleResponse(
  question: MultipleResponse,
  response: MultipleResponseResponse,
): Grade {
  return gradeTicks({
    rule: question.rule,
    key: question.key,
    entries: question.options.length,
    chosen: new Set(response.options.filter((id) => id !== "")),
    done: "options ticked",
  });
}
