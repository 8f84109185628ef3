import { data, redirect } from "@remix-run/node";
import { safePath } from "~/access/safe-path";
import type { ReportPlace } from "~/workflows/report-problem";
import { receiveReport } from "./receive-report";

interface Posted {
  request: Request;
  clientAddress: string;
  place: ReportPlace;
  /** Where the learner met the question, and goes on. */
  back: string;
}

/** A report that was posted as a form: back to the question, or the form again with what was typed. */
export async function postReport({ request, clientAddress, place, back }: Posted) {
  const form = await request.formData();
  const fields = Object.fromEntries(form);
  const received = await receiveReport({ request, clientAddress, place, fields });
  if (received.ok) return redirect(safePath(back), { headers: received.headers });
  const { status, problem, headers } = received;
  const text = String(form.get("text") ?? "");
  return data({ problem, text }, { status, headers });
}
