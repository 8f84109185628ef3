import type { SingleChoice } from "~/core/questions/single-choice";
import type { Rule } from "../rule";

const FEWEST_QUESTIONS = 12;

/** Upper 1 % points of the chi-square distribution for 1 to 4 degrees of freedom. */
const CRITICAL = [6.635, 9.21, 11.345, 13.277];

/** As written, the key stands about equally often in each place (chi-square test, 1 %). */
export const keyPosition: Rule = {
  level: "warning",
  scope: "module",
  find({ module, questions }) {
    const single = questions.filter((question) => question.kind === "single-choice");
    if (single.length < FEWEST_QUESTIONS) return [];
    const places = placeCounts(single);
    const used = places.filter(({ expected }) => expected > 0);
    const chiSquare = used.reduce(
      (sum, { count, expected }) => sum + (count - expected) ** 2 / expected,
      0,
    );
    const critical = CRITICAL[used.length - 2] ?? Number.POSITIVE_INFINITY;
    if (chiSquare <= critical) return [];
    const counts = used.map(({ count }, index) => `place ${index + 1}: ${count}`).join(", ");
    const message = `The keys of the single-choice questions stand unevenly (${counts}): move some to other places.`;
    return [{ subject: { kind: "module", id: module.id }, message }];
  },
};

/** For each place: how many keys stand there, and how many would by chance. */
function placeCounts(questions: readonly SingleChoice[]): { count: number; expected: number }[] {
  const most = Math.max(...questions.map(({ options }) => options.length));
  return Array.from({ length: most }, (_, place) => ({
    count: questions.filter(({ options, key }) => options[place]?.id === key).length,
    expected: questions.reduce(
      (sum, { options }) => sum + (place < options.length ? 1 / options.length : 0),
      0,
    ),
  }));
}
