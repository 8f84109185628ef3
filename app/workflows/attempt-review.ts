import { visibleFeedback } from "~/core/attempts/feedback";
import { type MarkChange, shownMarkChanges } from "~/core/attempts/mark-changes";
import { releasedMark } from "~/core/attempts/review/person-review";
import { type ChangedMark, questionReview } from "~/core/attempts/review/question-review";
import type { OwnedAttempt } from "~/data/attempt-record";
import { database } from "~/data/database";
import { markChangesOf } from "~/data/marking-events";
import { countingMarks, type PersonMark } from "~/data/person-marks";
import { triedAt } from "./attempt-now";
import type { AttemptOfLearner, SlotWithQuestion } from "./attempt-of-learner";
import { settledAttempt } from "./settled-attempt";
import { shownStimulus } from "./shown-stimulus";

/** A submitted attempt question by question, as far as its learner may see it now. */
export async function attemptReview(owned: OwnedAttempt) {
  const found = await settledAttempt(owned);
  if (!found) return { kind: "missing" } as const;
  if (found.attempt.state === "running") return { kind: "running" } as const;
  // What is not marked has nothing to be reviewed: to show the key would be all that it does.
  if (found.attempt.state === "abandoned") return { kind: "abandoned" } as const;
  const persons = await countingMarks(database(), owned.attemptId);
  const changes = await markChangesOf(database(), owned.attemptId);
  return { kind: "submitted", view: reviewView(found, { persons, changes }) } as const;
}

interface MarkedAfterwards {
  persons: readonly PersonMark[];
  changes: readonly MarkChange[];
}

function reviewView(found: AttemptOfLearner, { persons, changes }: MarkedAfterwards) {
  const { attempt, content, quiz, slots } = found;
  const visible = visibleFeedback(quiz.feedback, "submitted");
  const { id, title } = content.module;
  const shownChanges = shownMarkChanges(changes, visible);
  return {
    module: { id, title },
    quiz: { id: quiz.id, title: quiz.title },
    number: attempt.number,
    questions: slots.map((slot) => ({
      position: slot.position,
      stem: slot.question.stem,
      stimulus: shownStimulus(found, slot),
      changes: shownChanges.filter(({ position }) => position === slot.position),
      review: questionReview({
        content,
        question: slot.question,
        optionOrder: slot.optionOrder,
        possibleMicro: slot.possibleMicro,
        response: slot.response?.answer ?? null,
        tried: triedAt(found.tries, slot.position),
        certainty: slot.response?.certainty ?? null,
        marking: quiz,
        visible,
        released: releasedMark(
          slot,
          persons.find(({ position }) => position === slot.position),
        ),
        changed: changedMark(slot, changes),
      }),
    })),
  };
}

/** By a regrade; what a person marks has its own place in the review. */
function changedMark(
  { position, outcome, markMicro, possibleMicro }: SlotWithQuestion,
  changes: readonly MarkChange[],
): ChangedMark | undefined {
  const own = changes.filter((each) => each.position === position);
  if (outcome === null || markMicro === null || own.at(-1)?.kind !== "regrade") return undefined;
  return { outcome, markMicro, possibleMicro };
}
