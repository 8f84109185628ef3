import { type FormEvent, useState } from "react";
import { newOperationId } from "~/components/quiz/operation-id";
import type { ShownReport } from "~/core/reports/shown-report";
import { type ReportPlace, reportPath } from "./report-place";
import { sendReport } from "./send-report";

/**
 * What is written and not sent yet, by place: it stays while a learner goes to another question and
 * back. In memory only, so that nobody else at this device comes upon it.
 */
const drafts = new Map<string, string>();

/** The form of a report: what it holds, and how sending it goes. */
export function useReport(place: ReportPlace, drawnId: string) {
  const key = reportPath(place);
  const [operationId, setOperationId] = useState(drawnId);
  const [text, setText] = useState(() => drafts.get(key) ?? "");
  const [sent, setSent] = useState<ShownReport[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [sending, setSending] = useState(false);

  function write(written: string) {
    drafts.set(key, written);
    setText(written);
  }

  async function send() {
    setSending(true);
    const outcome = await sendReport({ place, operationId, text });
    setSending(false);
    setProblem(outcome.kind === "not-sent" ? outcome.problem : null);
    if (outcome.kind === "not-sent") return;
    setSent([...sent, outcome.report]);
    setOperationId(newOperationId());
    write("");
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (!sending) void send();
  }

  return { operationId, text, write, sent, problem, sending, onSubmit };
}
