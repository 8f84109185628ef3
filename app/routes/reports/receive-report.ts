import { z } from "zod";
import { currentLearner } from "~/access/current-learner.server";
import { admit } from "~/access/rate-limits";
import { requireLearner } from "~/access/require-learner.server";
import { waitSentence } from "~/access/wait-sentence";
import { reportTextSchema } from "~/core/reports/report-text";
import type { ShownReport } from "~/core/reports/shown-report";
import { type ReportPlace, reportProblem } from "~/workflows/report-problem";
import { unlessStoreFails } from "~/workflows/unless-store-fails";

const reportSchema = z.strictObject({
  operationId: z.string().min(1).max(100),
  text: reportTextSchema,
});

interface Received {
  request: Request;
  clientAddress: string;
  place: ReportPlace;
  fields: unknown;
}

export type ReceivedReport =
  | { ok: true; report: ShownReport; headers: Headers }
  | { ok: false; status: number; problem: string; headers: Headers };

const MISSING =
  "This question is not yours to report. Sign in again as the person who began the attempt, or load the page again.";
const CONFLICT =
  "Another report was sent from this form already. Load the page again and send this one there.";

/** Takes a report from whoever asks, however it was sent. */
export async function receiveReport(received: Received): Promise<ReceivedReport> {
  const fields = reportSchema.safeParse(received.fields);
  if (!fields.success) {
    const issue = fields.error.issues.find(({ path }) => path[0] === "text");
    return refused(400, issue?.message ?? "The report arrived incomplete. Load the page again.");
  }
  const stored = await unlessStoreFails(() => store(received, fields.data));
  if (!("kind" in stored)) return stored;
  return refused(503, stored.message, { "Retry-After": String(stored.retryAfterSeconds) });
}

async function store(
  { request, clientAddress, place }: Received,
  fields: z.infer<typeof reportSchema>,
): Promise<ReceivedReport> {
  const asking = await learnerAt(request, place);
  if (!asking) return refused(404, MISSING);
  const { learner, headers } = asking;
  const admission = await admit("report", { account: learner.id, clientAddress });
  if (!admission.ok) {
    const seconds = admission.retryAfterSeconds;
    return refused(429, waitSentence(seconds), { "Retry-After": String(seconds) });
  }
  const outcome = await reportProblem({ ...fields, place, learnerId: learner.id });
  switch (outcome.kind) {
    case "reported":
      return { ok: true, report: outcome.report, headers };
    case "missing":
      return refused(404, MISSING);
    case "conflict":
      return refused(409, CONFLICT);
  }
}

/** Whoever reads a lesson may report a check of it; an attempt has a learner already. */
async function learnerAt(request: Request, place: ReportPlace) {
  if (!("attemptId" in place)) return requireLearner(request);
  const { learner } = await currentLearner(request);
  return learner && { learner, headers: new Headers() };
}

function refused(status: number, problem: string, headers: Record<string, string> = {}) {
  return { ok: false, status, problem, headers: new Headers(headers) } as const;
}
