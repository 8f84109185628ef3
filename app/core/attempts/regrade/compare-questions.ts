import { toMicroPoints } from "../../grading/mark";
import type { ModuleContent } from "../../modules/module-content";
import type { Quiz } from "../../modules/quiz";
import { slotQuestions } from "../../modules/slot-questions";
import type { AuthoredQuestion } from "../../questions/authored-question";
import { gradedPart } from "../../questions/graded-part";
import { sameValue } from "../../questions/same-value";

/** Lists whose ids an answer names. */
const ANSWERED_LISTS = [
  "options",
  "premises",
  "choices",
  "items",
  "categories",
  "segments",
  "regions",
  "gaps",
  "variables",
];

/** Whether the two give every answer the same share of the points. */
export function gradesAlike(before: AuthoredQuestion, after: AuthoredQuestion): boolean {
  return (
    effectOf(before) === effectOf(after) &&
    (effectOf(after) !== null || sameValue(gradedPart(before), gradedPart(after)))
  );
}

/** What an erratum makes of the question's marks, whatever the key says. */
function effectOf({ erratum }: AuthoredQuestion): "always-right" | "drop" | null {
  const change = erratum?.change;
  return change === "always-right" || change === "drop" ? change : null;
}

/**
 * Whether an answer to `before` can be judged as one to `after`: both are of one kind, and whatever an
 * answer could name is still there.
 */
export function isAnsweredAlike(before: AuthoredQuestion, after: AuthoredQuestion): boolean {
  if (before.kind !== after.kind) return false;
  return ANSWERED_LISTS.every((list) => {
    const left = new Set(namesIn(after, list));
    return namesIn(before, list).every((name) => left.has(name));
  });
}

/** Ids, and those of options within gaps; the names of variables. */
function namesIn(part: object, list: string): string[] {
  const entries: unknown = Reflect.get(part, list);
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: object) => {
    const name: unknown = Reflect.get(entry, "id") ?? Reflect.get(entry, "name");
    return [String(name), ...namesIn(entry, "options").map((option) => `${name}/${option}`)];
  });
}

/** What a question is worth in a quiz, in micro-points; null when the quiz does not ask it. */
export function worthIn(
  content: Pick<ModuleContent, "questions">,
  quiz: Quiz,
  question: AuthoredQuestion,
): number | null {
  if (question.erratum?.change === "drop") return 0;
  const slot = quiz.slots.find((each) => slotQuestions(each, content).includes(question.id));
  return slot ? toMicroPoints(slot.points ?? question.points) : null;
}
