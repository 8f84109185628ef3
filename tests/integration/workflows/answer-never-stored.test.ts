import { expect, it } from "vitest";
import { database } from "~/data/database";
import { buildQuizModule } from "../../builders/quiz-module";
import { quizScene, RIGHT, save, start } from "./quiz-scene";

it("gives up where the store takes no answer and does not say why", async () => {
  const owned = await start(await quizScene(buildQuizModule()));
  // The statement that stores an answer changes no row, however often it is tried.
  await database().$executeRaw`
    CREATE TRIGGER "NoAnswers" BEFORE INSERT ON "Response" BEGIN SELECT RAISE(IGNORE); END`;
  await expect(save(owned, { position: 1, answer: RIGHT })).rejects.toThrow(
    "was another each time",
  );
  expect(await database().response.count()).toBe(0);
});
