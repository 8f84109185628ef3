import { submitPath } from "~/components/paths";
import { MOST_CONSUMED } from "../levels";
import { type BenchOperation, expectAnswer, takeEachOnce } from "../operation";
import { seedAnswered, seedMany } from "../seeded-attempt";
import type { Subject } from "../subject";

/** Submitting an attempt in which every question is answered. */
export async function submit(subject: Subject): Promise<BenchOperation> {
  const attempts = await seedMany(MOST_CONSUMED, () => seedAnswered(subject));
  const nextAttempt = takeEachOnce(attempts);
  return {
    name: "submit",
    consumes: true,
    run: async ({ client }) => {
      const { attemptId, cookie } = nextAttempt();
      const path = `${submitPath(attemptId)}.data`;
      const answer = await client.send({ path, cookie, form: {} });
      expectAnswer(answer, { status: 202, text: "/result" });
    },
  };
}
