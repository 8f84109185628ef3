import type { AttemptLedger, Ledger, SentAnswer } from "../learners/ledger";
import type { StoredEffects } from "./stored-effects";

type Stored = StoredEffects["responses"][number];

/**
 * What the store holds against what was sent and acknowledged: every acknowledged answer and
 * submission is there exactly once, and nothing is there that was not sent. Empty = all is well.
 */
export function wrongsOf(ledger: Ledger, effects: StoredEffects): string[] {
  return [
    ...ledger.troubles,
    ...effects.damage,
    ...lostAnswers(ledger, effects),
    ...strayAnswers(ledger, effects),
    ...wrongSubmissions(ledger, effects),
    ...wrongMarks(effects),
  ];
}

function lostAnswers({ attempts }: Ledger, { responses }: StoredEffects): string[] {
  const stored = grouped(responses, ({ text }) => text);
  return [...attempts.values()].flatMap(({ attemptId, answers }) =>
    answers.flatMap((sent) => {
      if (!sent.acknowledged) return [];
      const rows = stored.get(sent.text) ?? [];
      if (rows.length === 0) return [`Acknowledged and lost: ${sent.text}`];
      if (rows.length > 1) return [`Stored ${rows.length} times: ${sent.text}`];
      return rows.some((row) => isAsTold(row, sent, attemptId))
        ? []
        : [`Not as told: ${sent.text}`];
    }),
  );
}

function isAsTold(row: Stored, { position, acknowledged }: SentAnswer, id: string) {
  return (
    row.attemptId === id &&
    row.position === position &&
    row.revision === acknowledged?.revision &&
    row.late === acknowledged.late
  );
}

function strayAnswers({ attempts }: Ledger, { responses, changes }: StoredEffects): string[] {
  const sent = new Map<string, SentAnswer>();
  for (const { answers } of attempts.values()) {
    for (const answer of answers) sent.set(answer.text, answer);
  }
  const known = responses.filter(({ text }) => sent.has(text));
  const twice = [...grouped(known, ({ text }) => text).values()].filter((rows) => rows.length > 1);
  const refused = known.filter(({ text }) => sent.get(text)?.refused);
  const slots = grouped(responses, ({ attemptId, position }) => `${attemptId} ${position}`);
  const gaps = [...slots].filter(([, rows]) =>
    rows.some((row, index) => row.revision !== index + 1),
  );
  return [
    ...responses.filter(({ text }) => !sent.has(text)).map(({ text }) => `Never sent: ${text}`),
    ...twice.map((rows) => `Stored ${rows.length} times: ${rows[0]?.text}`),
    ...refused.map(({ text }) => `Refused and stored: ${text} (${sent.get(text)?.refused})`),
    ...gaps.map(([slot]) => `The revisions of a slot are not 1, 2, 3, …: ${slot}`),
    ...changes
      .filter(({ kind }) => kind !== "submitted")
      .map(({ kind }) => `A response was ${kind}.`),
  ];
}

function wrongSubmissions({ attempts }: Ledger, { attempts: rows, changes }: StoredEffects) {
  const submitted = changes.filter(({ kind }) => kind === "submitted");
  const times = grouped(submitted, ({ attemptId }) => attemptId);
  const stored = new Set(rows.map(({ id }) => id));
  const missing = [...attempts.keys()].filter((attemptId) => !stored.has(attemptId));
  return [
    ...missing.map((attemptId) => `Started and lost: ${attemptId}`),
    ...rows.flatMap((row) => {
      const attempt = attempts.get(row.id);
      if (!attempt) return [`An attempt that nobody was told of: ${row.id}`];
      return wrongSubmission(attempt, row, times.get(row.id)?.length ?? 0);
    }),
  ];
}

function wrongSubmission(
  { attemptId, submitSent, submitAcknowledged, timed }: AttemptLedger,
  { state, submittedAt }: StoredEffects["attempts"][number],
  times: number,
): string[] {
  const submitted = state !== "running" && submittedAt !== null;
  if (times > 1) return [`Submitted ${times} times: ${attemptId}`];
  if (submitAcknowledged && !submitted) return [`Its submission is lost: ${attemptId}`];
  if (submitted && !submitSent && !timed) return [`Submitted by nobody: ${attemptId}`];
  if (submitted !== (times === 1)) return [`Half submitted: ${attemptId} is ${state}`];
  return [];
}

/** Every answer that begins with "right" earns a point, and nothing else does. */
function wrongMarks({ attempts, slots, responses }: StoredEffects): string[] {
  const counted = new Map<string, string>();
  for (const { attemptId, position, text, late } of responses) {
    if (!late) counted.set(`${attemptId} ${position}`, text);
  }
  const running = new Set(attempts.filter(({ state }) => state === "running").map(({ id }) => id));
  return slots.flatMap(({ attemptId, position, markMicro }) => {
    const right = counted.get(`${attemptId} ${position}`)?.startsWith("right ") ?? false;
    const due = running.has(attemptId) ? null : right ? 1_000_000 : 0;
    return markMicro === due
      ? []
      : [`Marked ${markMicro} in place of ${due}: ${attemptId} ${position}`];
  });
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
