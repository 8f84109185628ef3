import { responsesPath } from "~/components/paths";
import { newId } from "~/platform/ids";
import { type BenchOperation, expectAnswer, ownShare } from "../operation";
import { type SeededAttempt, seedMany, seedRunning } from "../seeded-attempt";
import type { Subject } from "../subject";

/** Many, so that no question is answered more often than a learner would. */
const ATTEMPTS = 192;

/** Saving one answer of a running attempt, as the browser does while a learner answers. */
export async function saveAnswer(subject: Subject): Promise<BenchOperation> {
  const attemptOf = ownShare(await seedMany(ATTEMPTS, () => seedRunning(subject)));
  return {
    name: "save answer",
    consumes: false,
    run: async (turn) => {
      const attempt = attemptOf(turn);
      const slot = nextSlot(attempt);
      const { position, answer, revision: baseRevision } = slot;
      const operation = { operationId: newId(), position, baseRevision, answer };
      const saved = await turn.client.send({
        path: responsesPath(attempt.attemptId),
        cookie: attempt.cookie,
        json: { operations: [operation] },
      });
      expectAnswer(saved, { status: 200, text: '"kind":"saved"' });
      slot.revision++;
    },
  };
}

/** The slot that has been answered least. */
function nextSlot({ slots }: SeededAttempt) {
  return slots.reduce((least, slot) => (slot.revision < least.revision ? slot : least));
}
