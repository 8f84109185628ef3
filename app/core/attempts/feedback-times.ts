import { type FeedbackTime, feedbackTimeSchema } from "../modules/quiz";
import { type FeedbackPhase, visibleFeedback } from "./feedback";

/** For each time that an author may choose: in which phases of an attempt a part is then shown. */
export function feedbackTimes(): ({ time: FeedbackTime } & Record<FeedbackPhase, boolean>)[] {
  return feedbackTimeSchema.options.map((time) => {
    const matrix = { score: time, correctness: time, key: time, explanations: time };
    const shown = (phase: FeedbackPhase) => visibleFeedback(matrix, phase).score;
    return {
      time,
      running: shown("running"),
      submitted: shown("submitted"),
      released: shown("released"),
    };
  });
}
