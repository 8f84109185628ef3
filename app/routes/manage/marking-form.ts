import type { FilledMark, MarkProblems } from "~/workflows/mark-answer";

/** What a marker wants done with what they have filled in. */
export const MARKING_INTENTS = [
  "draft",
  "draft-next",
  "release",
  "release-next",
  "replace",
] as const;
export type MarkingIntent = (typeof MARKING_INTENTS)[number];

/** The form as it was sent: to be shown again, whatever is wrong with it. */
export interface TypedMark {
  levels: Record<string, string>;
  points: string;
  reason: string;
  comment: string;
}

export type MarkingForm =
  | { ok: true; intent: MarkingIntent; filled: FilledMark; typed: TypedMark }
  | { ok: false; problems: MarkProblems; typed: TypedMark };

const CRITERION = "criterion-";
const MOST_CRITERIA = 12;
const MOST_COMMENT = 4000;
const MOST_REASON = 1000;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Reads the form of a mark; levels that the rubric does not have are found out by the rubric. */
export function readMarkingForm(form: FormData): MarkingForm {
  const typed: TypedMark = {
    levels: levelsIn(form),
    points: textOf(form, "points").trim(),
    reason: textOf(form, "reason").trim(),
    comment: textOf(form, "comment").replaceAll("\r\n", "\n").trim(),
  };
  const intent = MARKING_INTENTS.find((one) => one === form.get("intent"));
  const problems = {
    ...problemsOf(typed),
    ...(intent ? {} : { form: "Press one of the buttons." }),
  };
  if (!intent || Object.keys(problems).length > 0) return { ok: false, problems, typed };
  const { levels, points, reason, comment } = typed;
  const byHand = points === "" ? null : { points: pointsOf(points) ?? 0, reason };
  return { ok: true, intent, typed, filled: { levels, byHand, comment } };
}

function levelsIn(form: FormData): Record<string, string> {
  const chosen = [...form]
    .filter(([name]) => name.startsWith(CRITERION))
    .map(([name, value]) => [name.slice(CRITERION.length), String(value)] as const)
    .filter(([criterion, level]) => ID.test(criterion) && ID.test(level));
  return Object.fromEntries(chosen.slice(0, MOST_CRITERIA));
}

function textOf(form: FormData, name: string): string {
  return String(form.get(name) ?? "");
}

function problemsOf({ points, reason, comment }: TypedMark): Record<string, string> {
  const problems: Record<string, string> = {};
  if (points !== "" && pointsOf(points) === null) {
    problems.points = "Write the points as a number with at most three decimals, such as 1.5.";
  } else if (points !== "" && reason === "") {
    problems.reason = "Say why you set the points by hand: the reason is kept with the mark.";
  } else if (points === "" && reason !== "") {
    problems.points = "Write the points that this reason is for, or take the reason out.";
  }
  if (reason.length > MOST_REASON) problems.reason = "Keep the reason to 1,000 characters.";
  if (comment.length > MOST_COMMENT) problems.comment = "Keep the comment to 4,000 characters.";
  return problems;
}

function pointsOf(text: string): number | null {
  const plain = text.replace(",", ".");
  return /^\d{1,4}(?:\.\d{1,3})?$/.test(plain) ? Number(plain) : null;
}
