import { z } from "zod";
import { type ShownReport, shownReport } from "~/core/reports/shown-report";
import { database } from "~/data/database";
import { addProblemReport, findProblemReport } from "~/data/problem-reports";
import { now } from "~/platform/clock";
import { attemptOfLearner } from "./attempt-of-learner";
import { openModule } from "./open-module";

const id = z.string().min(1).max(200);

/** Where a learner met the question: in an attempt, or as a check in a lesson. */
export const reportPlaceSchema = z.union([
  z.strictObject({ attemptId: id, position: z.number().int().min(1) }),
  z.strictObject({ moduleId: id, lessonId: id, questionId: id }),
]);

export type ReportPlace = z.infer<typeof reportPlaceSchema>;

interface Report {
  learnerId: string;
  place: ReportPlace;
  operationId: string;
  text: string;
}

export type ReportedProblem =
  | { kind: "reported"; report: ShownReport }
  /** The learner has no such attempt, or the lesson no such check. */
  | { kind: "missing" }
  /** The operation's id belongs to another report of this learner. */
  | { kind: "conflict" };

/** Stores that something is wrong with a question, once for each operation. */
export async function reportProblem(report: Report): Promise<ReportedProblem> {
  const { learnerId, operationId, text } = report;
  const place = await questionAt(report);
  if (!place) return { kind: "missing" };
  const added = await addProblemReport(database(), {
    ...place,
    learnerId,
    operationId,
    text,
    createdAt: now(),
  });
  const stored = await findProblemReport(database(), { learnerId, operationId });
  if (added.kind === "conflict" || !stored) return { kind: "conflict" };
  return { kind: "reported", report: shownReport(stored, { withheld: true }) };
}

function questionAt({ learnerId, place }: Report) {
  if ("attemptId" in place) return questionInAttempt({ ...place, learnerId });
  return checkInLesson(place);
}

async function questionInAttempt(asked: {
  attemptId: string;
  learnerId: string;
  position: number;
}) {
  const { position, ...owned } = asked;
  const found = await attemptOfLearner(owned);
  const slot = found?.slots.find((each) => each.position === position);
  if (!found || !slot) return null;
  const { id: attemptId, moduleId, moduleVersionId } = found.attempt;
  return { attemptId, moduleId, moduleVersionId, position, questionId: slot.questionId };
}

async function checkInLesson(place: { moduleId: string; lessonId: string; questionId: string }) {
  const { moduleId, lessonId, questionId } = place;
  const opened = await openModule(moduleId);
  const lesson = opened?.content.lessons.find((each) => each.id === lessonId);
  if (!opened || !lesson?.checks.includes(questionId)) return null;
  const { versionId: moduleVersionId } = opened;
  return { moduleId, moduleVersionId, questionId, attemptId: null, position: null };
}
