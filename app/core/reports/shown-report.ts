/** What the store knows of a report that its learner may read. */
export interface AnsweredReport {
  readonly operationId: string;
  readonly text: string;
  readonly createdAt: Date;
  readonly state: "open" | "accepted" | "declined";
  readonly reply: string | null;
  readonly repliedAt: Date | null;
}

/** A report as its learner sees it. Points in time are ISO 8601 in UTC. */
export interface ShownReport {
  operationId: string;
  at: string;
  text: string;
  /** "answered" tells only that there is an answer, which may not be read yet. */
  state: "open" | "answered" | "accepted" | "declined";
  reply: string | null;
  repliedAt: string | null;
}

/**
 * A report for the learner who made it. While the question is asked in an attempt that the learner
 * has not submitted (`withheld`), an answer could give the key away, so neither it nor whether it
 * agrees is told.
 */
export function shownReport(
  report: AnsweredReport,
  { withheld }: { readonly withheld: boolean },
): ShownReport {
  const { operationId, text, state, reply, repliedAt } = report;
  const shown = { operationId, text, at: report.createdAt.toISOString() };
  if (state === "open" || withheld) {
    return {
      ...shown,
      state: state === "open" ? "open" : "answered",
      reply: null,
      repliedAt: null,
    };
  }
  return { ...shown, state, reply, repliedAt: repliedAt?.toISOString() ?? null };
}
