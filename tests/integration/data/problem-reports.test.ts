import { expect, it } from "vitest";
import type { Database } from "~/data/database";
import {
  addProblemReport,
  findProblemReport,
  listProblemReports,
  type NewProblemReport,
  openReportsByQuestion,
} from "~/data/problem-reports";
import { markRepliesSeen, questionsUnderWay, replyToReport } from "~/data/report-replies";
import { newId } from "~/platform/ids";
import { BUILT_AT, storeLearner, storeRunningAttempt } from "../../builders/stored-attempt";
import { secondsAfter } from "../../support/stopped-clock";
import { temporaryDatabase } from "../../support/temporary-database";

async function scene() {
  const database = await temporaryDatabase();
  const { learnerId, attemptId } = await storeRunningAttempt(database);
  const report = (rest: Partial<NewProblemReport> = {}): NewProblemReport => ({
    operationId: newId(),
    learnerId,
    moduleId: "module",
    moduleVersionId: "version-1",
    questionId: "q1",
    attemptId,
    position: 1,
    text: "The key is wrong.",
    createdAt: BUILT_AT,
    ...rest,
  });
  const reply = (operationId: string, text: string) =>
    replyToReport(database, {
      moduleId: "module",
      learnerId,
      operationId,
      state: "accepted",
      reply: text,
      repliedAt: BUILT_AT,
      repliedByUserId: "author",
    });
  return { database, learnerId, report, reply };
}

const texts = async (database: Database, learnerId: string) =>
  (await listProblemReports(database, { learnerId })).map(({ text }) => text);

it("stores a report once, however often and however many at once it is sent", async () => {
  const { database, learnerId, report } = await scene();
  const sent = report();
  const outcomes = await Promise.all(
    Array.from({ length: 8 }, () => addProblemReport(database, sent)),
  );
  expect(outcomes.filter(({ kind }) => kind === "stored")).toHaveLength(1);
  expect(outcomes.filter(({ kind }) => kind === "known")).toHaveLength(7);
  expect(await findProblemReport(database, sent)).toMatchObject({ ...sent, state: "open" });
  expect(await texts(database, learnerId)).toEqual([sent.text]);
});

it("refuses something else under the id of another report, and keeps the first", async () => {
  const { database, learnerId, report } = await scene();
  const first = report();
  await addProblemReport(database, first);
  const other = { ...first, text: "The stem is odd, too." };
  expect(await addProblemReport(database, other)).toEqual({ kind: "conflict" });
  expect(await texts(database, learnerId)).toEqual([first.text]);
  const somebody = { ...other, learnerId: await storeLearner(database) };
  expect(await addProblemReport(database, somebody)).toEqual({ kind: "stored" });
});

it("lists the newest first, and only those that are asked for", async () => {
  const { database, learnerId, report } = await scene();
  await addProblemReport(database, report({ text: "first report" }));
  const createdAt = secondsAfter(BUILT_AT, 60);
  await addProblemReport(database, report({ text: "second report", questionId: "q2", createdAt }));
  await addProblemReport(
    database,
    report({ text: "of another", learnerId: await storeLearner(database) }),
  );
  expect(await texts(database, learnerId)).toEqual(["second report", "first report"]);
  const asked = await listProblemReports(database, { moduleId: "module", questionId: "q2" });
  expect(asked.map(({ text }) => text)).toEqual(["second report"]);
  expect(await listProblemReports(database, { moduleId: "another" })).toEqual([]);
});

it("answers an open report once: the second of two answers finds it answered", async () => {
  const { database, report, reply } = await scene();
  const sent = report();
  await addProblemReport(database, sent);
  expect(await openReportsByQuestion(database, "module")).toEqual(new Map([["q1", 1]]));
  const [one, other] = await Promise.all([
    reply(sent.operationId, "Yes."),
    reply(sent.operationId, "Indeed."),
  ]);
  expect([one.kind, other.kind].sort()).toEqual(["not-open", "replied"]);
  const stored = await findProblemReport(database, sent);
  expect(stored?.reply).toBe(one.kind === "replied" ? "Yes." : "Indeed.");
  expect(await openReportsByQuestion(database, "module")).toEqual(new Map());
});

it("answers only a report of the module that is meant", async () => {
  const { database, report, learnerId } = await scene();
  const sent = report();
  await addProblemReport(database, sent);
  const outcome = await replyToReport(database, {
    moduleId: "another",
    learnerId,
    operationId: sent.operationId,
    state: "declined",
    reply: "No.",
    repliedAt: BUILT_AT,
    repliedByUserId: "author",
  });
  expect(outcome).toEqual({ kind: "not-open" });
  expect(await findProblemReport(database, sent)).toMatchObject({ state: "open", reply: null });
});

it("notes when an answer was first opened, and nothing for an open report", async () => {
  const { database, learnerId, report, reply } = await scene();
  const [answered, open] = [report(), report()];
  for (const each of [answered, open]) await addProblemReport(database, each);
  await reply(answered.operationId, "Yes.");
  const operationIds = [answered.operationId, open.operationId];
  const seenAt = secondsAfter(BUILT_AT, 60);
  await markRepliesSeen(database, { learnerId, operationIds, seenAt });
  await markRepliesSeen(database, {
    learnerId,
    operationIds,
    seenAt: secondsAfter(BUILT_AT, 90),
  });
  expect((await findProblemReport(database, answered))?.replySeenAt).toEqual(seenAt);
  expect((await findProblemReport(database, open))?.replySeenAt).toBeNull();
});

it("knows which questions a learner is being asked", async () => {
  const { database, learnerId } = await scene();
  expect(await questionsUnderWay(database, learnerId)).toEqual(
    new Set(["module/q1", "module/q2", "module/q3"]),
  );
  expect(await questionsUnderWay(database, await storeLearner(database))).toEqual(new Set());
});
