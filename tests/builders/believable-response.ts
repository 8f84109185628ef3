import type { SeededRandom } from "~/core/attempts/seeded-random";
import { shuffle } from "~/core/attempts/shuffle";
import { keyResponse } from "~/core/questions/key-response";
import type { Question } from "~/core/questions/question";
import type { Response } from "~/core/questions/response";

const WORDS = ["not sure", "the other one", "treaty", "alliance", "assistance", "Article 3"];

/**
 * What a learner might answer who does not know: one of the other options, some of the ticks, pairs
 * mixed up, a word from the lesson. Some of it is right by luck.
 */
export function guessedResponse(question: Question, random: SeededRandom): Response {
  const { kind } = question;
  const one = <Item>(items: readonly Item[]) => items[random.below(items.length)];
  const some = (list: readonly { readonly id: string }[]) =>
    list.map(({ id }) => id).filter(() => random.below(2) === 0);
  switch (kind) {
    case "single-choice":
      return {
        kind,
        option: favourite(
          question.options.filter(({ id }) => id !== question.key),
          random,
        ),
      };
    case "true-false":
      return { kind, value: !question.key };
    case "multiple-response":
      return { kind, options: some(question.options) };
    case "passage-selection":
      return { kind, segments: some(question.segments.filter(({ selectable }) => selectable)) };
    case "hot-spot":
      return { kind, regions: [one(question.regions)?.id ?? ""] };
    case "ordering":
      return { kind, order: shuffle(question.key, random) };
    case "matching":
      return { kind, pairs: mixed(question.key, random) };
    case "categorise":
      return { kind, pairs: mixed(question.key, random) };
    case "short-text":
      return { kind, text: one([...WORDS, ...question.rejected.map(({ text }) => text)]) ?? "" };
    case "numeric":
      return { kind, text: String(Math.round(question.key) + 1 + random.below(4)) };
    case "cloze":
      return { kind, gaps: guessedGaps(question, random) };
    default:
      return keyResponse(question);
  }
}

/** Wrong answers are not chosen evenly: the first tempts two of three. */
function favourite(wrong: readonly { readonly id: string }[], random: SeededRandom): string {
  const place = random.below(3) < 2 ? 0 : random.below(wrong.length);
  return wrong[place]?.id ?? "";
}

function mixed(key: Readonly<Record<string, string>>, random: SeededRandom) {
  const values = shuffle(Object.values(key), random);
  return Object.fromEntries(Object.keys(key).map((id, index) => [id, values[index] ?? ""]));
}

function guessedGaps(
  { gaps }: Extract<Question, { kind: "cloze" }>,
  random: SeededRandom,
): Record<string, string> {
  return Object.fromEntries(
    gaps.map((gap) => {
      const choices = gap.kind === "choice" ? gap.options.map(({ id }) => id) : WORDS;
      return [gap.id, choices[random.below(choices.length)] ?? ""];
    }),
  );
}
