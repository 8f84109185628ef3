import { lessonPath } from "~/components/paths";
import { MOST_WORKERS } from "../levels";
import { type BenchOperation, expectAnswer, ownShare } from "../operation";
import { seedMany, seedVisitor } from "../seeded-attempt";
import type { Subject } from "../subject";

/** The whole page of a lesson, as a guest's browser asks for it first. */
export async function readLesson({ content, lesson }: Subject): Promise<BenchOperation> {
  const visitorOf = ownShare(await seedMany(MOST_WORKERS, seedVisitor));
  const path = lessonPath(content.module.id, lesson.id);
  return {
    name: "read lesson",
    consumes: false,
    run: async (turn) => {
      const { cookie } = visitorOf(turn);
      expectAnswer(await turn.client.send({ path, cookie }), { status: 200, text: "</html>" });
    },
  };
}
