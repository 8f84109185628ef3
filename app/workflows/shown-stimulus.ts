import { type ShownStimulus, stimulusOf } from "~/core/modules/stimulus";
import type { AttemptOfLearner, SlotWithQuestion } from "./attempt-of-learner";

/** What the question of a slot is about together with others; null when it stands alone. */
export function shownStimulus(
  { content, slots }: Pick<AttemptOfLearner, "content" | "slots">,
  { position, question }: Pick<SlotWithQuestion, "position" | "question">,
): ShownStimulus | null {
  const stimulus = stimulusOf(content, question);
  const before = slots.find((slot) => slot.position === position - 1)?.question;
  return stimulus && { ...stimulus, again: before?.group === question.group };
}
