import { describe, expect, it } from "vitest";
import type { ModuleContent } from "~/core/modules/module-content";
import { database } from "~/data/database";
import { questionItemAnalysis } from "~/workflows/question-item-analysis";
import { quizItemAnalysis } from "~/workflows/quiz-item-analysis";
import { storeBelievableAttempts } from "../../builders/believable-attempts";
import { buildQuizModule } from "../../builders/quiz-module";
import { processDatabase } from "../../support/process-database";
import { publish } from "./quiz-scene";

/** A published module, with as many finished attempts at its quiz. */
async function scene(persons: number, wrongKey?: string) {
  await processDatabase();
  return attend(await publish(buildQuizModule()), { persons, ...(wrongKey ? { wrongKey } : {}) });
}

async function attend(
  opened: Awaited<ReturnType<typeof publish>>,
  attempts: { persons: number; seed?: string; wrongKey?: string },
) {
  const { content, versionId } = opened;
  const wanted = { content, versionId, quizId: "quiz", seed: "seed", ...attempts };
  const attemptIds = await storeBelievableAttempts(database(), wanted);
  return { opened, attemptIds };
}

async function analysed(opened: Awaited<ReturnType<typeof publish>>) {
  const analysis = await quizItemAnalysis(opened, "quiz");
  if (!analysis) throw new Error("There is no analysis.");
  const question = (wanted: string) => analysis.questions.find(({ id }) => id === wanted);
  return { ...analysis, question };
}

const one = (questionId: string) => ({ quizId: "quiz", questionId });

/** The module with one question changed. */
function changed(id: string, change: object): ModuleContent {
  const content = buildQuizModule();
  const questions = content.questions.map((each) =>
    each.id === id ? { ...each, ...change } : each,
  );
  return { ...content, questions };
}

describe("the analysis of a quiz", () => {
  it("counts every learner once, and each question over those who met it", async () => {
    const { opened } = await scene(60);
    const { statistics, questions, question, waiting } = await analysed(opened);
    expect(waiting).toBe(0);
    expect(statistics).toMatchObject({ n: 60, columnsAre: "places", formPersons: 60 });
    expect(statistics.consistency).toMatchObject({ kind: "known", n: 60 });
    expect(questions.map(({ id }) => id)).toEqual(["q1", "q2", "p1", "p2", "p3", "p4"]);
    expect(question("q1")).toMatchObject({ n: 60, weight: { kind: "known" }, openReports: 0 });
    const pooled = questions.slice(2);
    expect(pooled.reduce((sum, { n }) => sum + n, 0)).toBe(120);
    for (const { n, weight } of pooled) {
      expect(n).toBeLessThan(60);
      expect(weight).toMatchObject({ kind: "undefined", reason: "place-varies" });
    }
  });

  it("flags a wrong key, and the answer that good learners give instead", async () => {
    const { opened } = await scene(60, "q2");
    const { question } = await analysed(opened);
    expect(question("q2")?.flags).toEqual([
      { kind: "negative-discrimination", sure: expect.any(Boolean) },
      { kind: "distractor-preferred", options: ["False"] },
    ]);
    const right = await scene(60);
    expect((await analysed(right.opened)).question("q2")?.flags).toEqual([]);
  });

  it("leaves out who waits for a person's marks, and questions worth nothing", async () => {
    const { opened, attemptIds } = await scene(12);
    const [attemptId = ""] = attemptIds;
    await database().attemptSlot.updateMany({
      where: { attemptId, position: 1 },
      data: { markMicro: null, outcome: "pending" },
    });
    await database().attempt.update({ where: { id: attemptId }, data: { state: "waiting" } });
    await database().attemptSlot.updateMany({
      where: { questionId: "q2" },
      data: { possibleMicro: 0, markMicro: 0 },
    });
    const { statistics, waiting, question } = await analysed(opened);
    expect([statistics.n, waiting]).toEqual([11, 1]);
    expect([question("q1")?.n, question("q2")?.n]).toEqual([11, 0]);
  });

  it("is of counts alone where nobody has come, and of nothing where there is no quiz", async () => {
    const { opened } = await scene(0);
    const { statistics, question } = await analysed(opened);
    expect(statistics).toMatchObject({ n: 0, mean: { kind: "undefined" } });
    expect(question("q1")?.flags).toEqual([{ kind: "too-few-persons" }]);
    expect(await quizItemAnalysis(opened, "another")).toBeNull();
  });
});

describe("over the versions of a module", () => {
  it("counts together what is asked in the same words, with a mended key as well", async () => {
    const { opened } = await scene(12);
    const mended = await publish(changed("q1", { key: false, explanation: "Rather so." }));
    await attend(mended, { persons: 8, seed: "second" });
    expect((await analysed(mended)).question("q1")?.n).toBe(20);
    expect((await analysed(opened)).question("q1")?.n).toBe(20);
    expect(await questionItemAnalysis(mended, one("q1"))).toMatchObject({ otherWordings: 0 });
  });

  it("counts apart what is asked in other words", async () => {
    await scene(12);
    const reworded = await publish(changed("q1", { stem: "Is it so?" }));
    await attend(reworded, { persons: 8, seed: "second" });
    const { statistics, question } = await analysed(reworded);
    expect(statistics.n).toBe(20);
    expect([question("q1")?.n, question("q2")?.n]).toEqual([8, 20]);
    const q1 = await questionItemAnalysis(reworded, one("q1"));
    expect(q1).toMatchObject({ statistics: { n: 8 }, otherWordings: 12 });
  });
});

describe("the analysis of a question", () => {
  it("adds options by thirds, and about how long it took", async () => {
    const { opened } = await scene(60, "q2");
    const analysis = await questionItemAnalysis(opened, one("q2"));
    const [table] = analysis?.tables ?? [];
    expect(table?.sizes).toEqual({ lower: 16, middle: 28, upper: 16 });
    const [right, wrong] = table?.rows ?? [];
    expect(right).toMatchObject({ id: "true", right: true, preferredToKey: false });
    expect(wrong).toMatchObject({ id: "false", right: false, preferredToKey: true });
    const counted = (right?.chosen ?? 0) + (wrong?.chosen ?? 0) + (table?.open.chosen ?? 0);
    expect(counted).toBe(60);
    expect(analysis?.seconds.middle).toBeGreaterThan(20);
    expect(analysis?.seconds.middle).toBeLessThan(220);
    const row = (await analysed(opened)).question("q2");
    expect(analysis?.flags).toEqual(row?.flags);
    expect(analysis?.statistics.discrimination).toEqual(row?.discrimination);
  });

  it("is not of a check, nor of a question or quiz that does not exist", async () => {
    const { opened } = await scene(0);
    expect(await questionItemAnalysis(opened, one("check"))).toBeNull();
    expect(await questionItemAnalysis(opened, one("nothing"))).toBeNull();
    expect(await questionItemAnalysis(opened, { ...one("q1"), quizId: "another" })).toBeNull();
  });
});
