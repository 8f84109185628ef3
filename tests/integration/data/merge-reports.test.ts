import { expect, it } from "vitest";
import { mergeLearners } from "~/data/merge-learners";
import { addProblemReport, listProblemReports } from "~/data/problem-reports";
import { replyToReport } from "~/data/report-replies";
import { BUILT_AT, storeLearner, storeModule } from "../../builders/stored-attempt";
import { temporaryDatabase } from "../../support/temporary-database";

async function guestAndAccount() {
  const database = await temporaryDatabase();
  await storeModule(database);
  const [from, into] = [await storeLearner(database), await storeLearner(database)];
  const report = (learnerId: string, operationId: string, text: string) =>
    addProblemReport(database, {
      operationId,
      learnerId,
      moduleId: "module",
      moduleVersionId: "version-1",
      questionId: "q1",
      attemptId: null,
      position: null,
      text,
      createdAt: BUILT_AT,
    });
  return { database, from, into, report };
}

it("gives the account what the guest reported, with the answers", async () => {
  const { database, from, into, report } = await guestAndAccount();
  await report(from, "one", "The guest's report.");
  await report(into, "two", "The account's report.");
  const answer = { state: "declined", reply: "It is right.", repliedAt: BUILT_AT } as const;
  await replyToReport(database, {
    ...answer,
    moduleId: "module",
    learnerId: from,
    operationId: "one",
    repliedByUserId: "author",
  });
  await mergeLearners(database, { from, into });
  const reports = await listProblemReports(database, { learnerId: into });
  expect(reports.map(({ operationId }) => operationId).sort()).toEqual(["one", "two"]);
  expect(reports.find(({ operationId }) => operationId === "one")).toMatchObject(answer);
});

it("keeps one of a report that was sent before and after signing in", async () => {
  const { database, from, into, report } = await guestAndAccount();
  await report(from, "one", "The same report.");
  await report(into, "one", "The same report.");
  await mergeLearners(database, { from, into });
  const reports = await listProblemReports(database, { learnerId: into });
  expect(reports.map(({ text }) => text)).toEqual(["The same report."]);
});

it("keeps both of two reports that have one id by chance", async () => {
  const { database, from, into, report } = await guestAndAccount();
  await report(from, "one", "The guest's report.");
  await report(into, "one", "The account's report.");
  await mergeLearners(database, { from, into });
  const reports = await listProblemReports(database, { learnerId: into });
  expect(reports.map(({ text }) => text).sort()).toEqual([
    "The account's report.",
    "The guest's report.",
  ]);
});
