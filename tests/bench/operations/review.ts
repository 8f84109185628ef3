import { reviewPath } from "~/components/paths";
import { MOST_WORKERS } from "../levels";
import { type BenchOperation, expectAnswer, ownShare } from "../operation";
import { seedMany, seedSubmitted } from "../seeded-attempt";
import type { Subject } from "../subject";

/** The whole page that reviews every answer of a submitted attempt. */
export async function review(subject: Subject): Promise<BenchOperation> {
  const attemptOf = ownShare(await seedMany(MOST_WORKERS, () => seedSubmitted(subject)));
  return {
    name: "review",
    consumes: false,
    run: async (turn) => {
      const { attemptId, cookie } = attemptOf(turn);
      const answer = await turn.client.send({ path: reviewPath(attemptId), cookie });
      expectAnswer(answer, { status: 200, text: "</html>" });
    },
  };
}
