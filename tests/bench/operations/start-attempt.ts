import { quizPath } from "~/components/paths";
import { MOST_CONSUMED } from "../levels";
import { type BenchOperation, expectAnswer, takeEachOnce } from "../operation";
import { seedMany, seedVisitor } from "../seeded-attempt";
import type { Subject } from "../subject";

/** Starting a quiz, each time as another guest, for nobody has two running attempts at one. */
export async function startAttempt({ content, quiz }: Subject): Promise<BenchOperation> {
  const nextVisitor = takeEachOnce(await seedMany(MOST_CONSUMED, seedVisitor));
  const path = `${quizPath(content.module.id, quiz.id)}.data`;
  return {
    name: "start attempt",
    consumes: true,
    run: async ({ client }) => {
      const { cookie } = nextVisitor();
      const answer = await client.send({ path, cookie, form: {} });
      expectAnswer(answer, { status: 202, text: "/attempts/" });
    },
  };
}
