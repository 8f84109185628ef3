import type { ShownReport } from "~/core/reports/shown-report";
import { sendReportPath } from "./report-paths";
import type { ReportPlace } from "./report-place";

export type SentReport =
  | { kind: "reported"; report: ShownReport }
  /** Nothing was stored, and why. */
  | { kind: "not-sent"; problem: string };

const UNREACHABLE =
  "This could not be sent: the server cannot be reached. What you wrote stays here; send it when the connection is back.";
const TIMEOUT_MS = 15_000;

interface Report {
  place: ReportPlace;
  operationId: string;
  text: string;
}

/** Sends a report. Only an answer that this server wrote counts: a proxy's page is no success. */
export async function sendReport(report: Report): Promise<SentReport> {
  try {
    const response = await fetch(sendReportPath(), {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      redirect: "error",
      cache: "no-store",
      body: JSON.stringify(report),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return readSentReport(await response.json(), report);
  } catch {
    return { kind: "not-sent", problem: UNREACHABLE };
  }
}

/** What the server says of a report; of another shape it is not the server's answer. */
function readSentReport(body: unknown, { operationId, text }: Report): SentReport {
  const at = textAt(body, "at");
  if (at !== null && textAt(body, "operationId") === operationId) {
    const state = textAt(body, "state") === "open" ? "open" : "answered";
    return {
      kind: "reported",
      report: { operationId, at, text: text.trim(), state, reply: null, repliedAt: null },
    };
  }
  return { kind: "not-sent", problem: textAt(body, "problem") ?? UNREACHABLE };
}

function textAt(body: unknown, name: string): string | null {
  const value: unknown = typeof body === "object" && body !== null ? Reflect.get(body, name) : null;
  return typeof value === "string" ? value : null;
}
