import { nextToMark } from "~/core/attempts/next-to-mark";
import { answersToQuestion, type QuestionOfModule } from "~/data/answers-to-mark";
import { database } from "~/data/database";
import { holdAnswer } from "~/data/person-marks";
import { now } from "~/platform/clock";
import { answerIdOf } from "./answer-id";

interface Marker extends QuestionOfModule {
  markerUserId: string;
  /** The answer that the marker comes from: not that one again. */
  after: string | null;
}

/**
 * Gives a marker the next answer that waits, and notes that they have it, so that another marker gets
 * another one. Its id, or null when no other answer waits.
 */
export async function takeNextAnswer({ after, ...marker }: Marker): Promise<string | null> {
  const at = now();
  return database().$transaction(async (transaction) => {
    const answers = await answersToQuestion(transaction, marker);
    const waiting = answers
      .filter(({ outcome, mineReleasedAt }) => outcome === "pending" && mineReleasedAt === null)
      .map((answer) => ({
        ...answer,
        id: answerIdOf(answer),
        mine: answer.mineUpdatedAt !== null,
      }));
    const next = nextToMark(waiting, { now: at, after });
    if (next === null) return null;
    await holdAnswer(transaction, next, { markerUserId: marker.markerUserId, at });
    return next.id;
  });
}
