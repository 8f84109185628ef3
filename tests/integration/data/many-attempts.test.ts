import { expect, it } from "vitest";
import { countedAnswers } from "~/data/counted-answers";
import { firstFinishedAttempts } from "~/data/finished-attempts";
import { storeModule } from "../../builders/stored-attempt";
import { temporaryDatabase } from "../../support/temporary-database";

const QUIZ = { moduleId: "module", quizId: "quiz" };

it("reads more attempts than one query asks for, each once and in order", async () => {
  const database = await temporaryDatabase();
  await storeModule(database);
  const names = Array.from({ length: 1_203 }, (_, index) => `${index}`.padStart(4, "0"));
  await database.learner.createMany({ data: names.map((id) => ({ id, guestTokenHash: id })) });
  await database.attempt.createMany({
    data: names.map((id, index) => ({
      ...{ id, learnerId: id, number: 1, state: "marked", ...QUIZ, moduleVersionId: "version-1" },
      ...{ seed: "seed", possibleMicro: 1, markMicro: 1, startedAt: new Date(0) },
      submittedAt: new Date(index * 1_000),
    })),
  });
  await database.attemptSlot.createMany({
    data: names.map((attemptId) => ({
      ...{ attemptId, position: 1, questionId: "q1", optionOrder: "{}", possibleMicro: 1 },
      ...{ markMicro: 1, outcome: "right" },
    })),
  });
  const found = await firstFinishedAttempts(database, QUIZ);
  expect(found.map(({ attemptId }) => attemptId)).toEqual(names);
  const answers = await countedAnswers(database, { attemptIds: names });
  expect(answers.map(({ attemptId }) => attemptId)).toEqual(names);
});
