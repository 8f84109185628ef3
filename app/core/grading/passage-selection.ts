import type {
  PassageSelection,
  PassageSelectionResponse,
} from "~/core/questions/passage-selection";
import type { Grade } from "./graded";
import { gradeTicks } from "./ticks";

/**
 * Passage selection: as multiple response over the passages that can be chosen, so
 * max(0, c/C − w/W), or all or nothing (see `gradeTicks`). A segment that cannot be chosen is a wrong
 * choice when it is named all the same, and does not count in W.
 */
export function gradePassageSelection(
  question: PassageSelection,
  response: PassageSelectionResponse,
): Grade {
  return gradeTicks({
    rule: question.rule,
    key: question.key,
    entries: question.segments.filter(({ selectable }) => selectable).length,
    chosen: new Set(response.segments.filter((id) => id !== "")),
    done: "passages chosen",
  });
}
