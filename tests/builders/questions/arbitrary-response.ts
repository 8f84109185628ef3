import fc from "fast-check";
import type { Question } from "~/core/questions/question";
import type { Response } from "~/core/questions/response";
import { arbitraryAnswer } from "./arbitrary-parts";

function ids(list: readonly { readonly id: string }[]): string[] {
  return list.map(({ id }) => id);
}

function several(list: readonly { readonly id: string }[]) {
  return fc.array(arbitraryAnswer(ids(list)), { maxLength: 9 });
}

function record(keys: readonly string[], values: readonly string[]) {
  return fc
    .array(fc.tuple(arbitraryAnswer(keys), arbitraryAnswer(values)), { maxLength: 8 })
    .map((entries): Record<string, string> => Object.fromEntries(entries));
}

function clozeValues(question: Extract<Question, { kind: "cloze" }>): string[] {
  return question.gaps.flatMap((gap) =>
    gap.kind === "choice" ? ids(gap.options) : gap.accepted.map(({ text }) => text),
  );
}

const typedNumber = fc.oneof(
  fc.integer({ min: -60, max: 60 }).map(String),
  fc.stringMatching(/^[-−+]?[0-9]{0,4}[.,' ]?[0-9]{0,4} ?(km|m|KM|miles)?$/),
  fc.string({ unit: "binary", maxLength: 12 }),
);

/** Right, wrong, blank and senseless responses of the question's own kind. */
export function arbitraryResponse(question: Question): fc.Arbitrary<Response> {
  const { kind } = question;
  switch (kind) {
    case "single-choice":
      return arbitraryAnswer(ids(question.options)).map((option) => ({ kind, option }));
    case "true-false":
      return fc.constantFrom(true, false, null).map((value) => ({ kind, value }));
    case "multiple-response":
      return several(question.options).map((options) => ({ kind, options }));
    case "passage-selection":
      return several(question.segments).map((segments) => ({ kind, segments }));
    case "hot-spot":
      return several(question.regions).map((regions) => ({ kind, regions }));
    case "ordering":
      return fc
        .array(arbitraryAnswer(question.key), { maxLength: 10 })
        .map((order) => ({ kind, order }));
    case "matching":
      return record(ids(question.premises), ids(question.choices)).map((pairs) => ({
        kind,
        pairs,
      }));
    case "categorise":
      return record(ids(question.items), ids(question.categories)).map((pairs) => ({
        kind,
        pairs,
      }));
    case "short-text":
      return arbitraryAnswer(question.accepted.map(({ text }) => text)).map((text) => {
        return { kind, text };
      });
    case "essay":
      return arbitraryAnswer([question.modelAnswer]).map((text) => ({ kind, text }));
    case "numeric":
      return typedNumber.map((text) => ({ kind, text }));
    case "cloze":
      return record(ids(question.gaps), clozeValues(question)).map((gaps) => ({ kind, gaps }));
  }
}
