import fc from "fast-check";
import { type Question, type QuestionKind, questionSchema } from "~/core/questions/question";
import { arbitraryEssay } from "./arbitrary-essay";
import {
  arbitraryCredit,
  arbitraryDecimal,
  arbitraryIds,
  type Fields,
  reasoned,
  type Texts,
} from "./arbitrary-parts";
import { arbitraryHotSpot, arbitraryPassageSelection } from "./arbitrary-selection";

function base(secret: Texts): fc.Arbitrary<Fields> {
  return fc.record({
    id: fc.constant("q"),
    use: fc.constantFrom("quiz", "check"),
    objectives: fc.constant(["canary-objective"]),
    claims: fc.constant(["A1-canary"]),
    level: fc.constantFrom("recall", "understand", "apply", "analyse"),
    points: arbitraryDecimal(0.001, 20),
    stem: fc.constant("What does it say?"),
    explanation: secret,
    waive: fc.array(fc.record({ rule: fc.constant("canary-rule"), reason: secret }), {
      maxLength: 1,
    }),
  });
}

function plain(ids: readonly string[]) {
  return ids.map((id) => ({ id, text: `Text ${id}` }));
}

function singleChoice(secret: Texts) {
  return arbitraryIds(3, 5).chain((ids) =>
    fc.record({
      key: fc.constant(String(ids[0])),
      options: fc
        .tuple(
          reasoned(ids, secret),
          fc.array(arbitraryDecimal(-1, 0.999), { minLength: 5, maxLength: 5 }),
        )
        .map(([options, fractions]) =>
          options.map((option, index) =>
            index === 0 ? option : { ...option, fraction: fractions[index] },
          ),
        )
        .chain((options) => fc.shuffledSubarray(options, { minLength: ids.length })),
      shuffle: fc.boolean(),
    }),
  );
}

function multipleResponse(secret: Texts) {
  return arbitraryIds(4, 7).chain((ids) =>
    fc.record({
      options: reasoned(ids, secret),
      key: fc.shuffledSubarray(ids, { minLength: 1, maxLength: ids.length - 1 }),
      rule: fc.constantFrom("proportional", "all-or-nothing", "net-correct", "every-decision"),
    }),
  );
}

function keyFrom(left: readonly string[], right: readonly string[]) {
  const choices = left.map((id) => fc.constantFrom(...right).map((choice) => [id, choice]));
  return fc.tuple(...choices).map((pairs) => Object.fromEntries(pairs));
}

const pairsRule = fc.constantFrom("pairs", "all-or-nothing", "subtract-wrong");

function matching(secret: Texts) {
  return fc.tuple(arbitraryIds(2, 6), arbitraryIds(2, 7)).chain(([left, right]) =>
    fc.record({
      premises: reasoned(left, secret),
      choices: fc.constant(plain(right)),
      key: keyFrom(left, right),
      rule: pairsRule,
    }),
  );
}

function categorise(secret: Texts) {
  return fc.tuple(arbitraryIds(2, 8), arbitraryIds(2, 4)).chain(([left, right]) =>
    fc.record({
      items: reasoned(left, secret),
      categories: fc.constant(right.map((id) => ({ id, label: `Label ${id}` }))),
      key: keyFrom(left, right),
      rule: pairsRule,
    }),
  );
}

function ordering() {
  const rules = ["longest-subsequence", "all-or-nothing", "absolute-position", "right-neighbour"];
  return arbitraryIds(2, 7).chain((ids) =>
    fc.record({
      items: fc.constant(plain(ids)),
      key: fc.shuffledSubarray(ids, { minLength: ids.length }),
      rule: fc.constantFrom(...rules),
    }),
  );
}

function answers(secret: Texts) {
  const partly = fc.array(fc.record({ text: secret, fraction: arbitraryCredit }), { maxLength: 2 });
  const rejected = fc.record({ text: secret.map((text) => `never ${text}`), feedback: secret });
  return {
    accepted: fc.tuple(secret, partly).map(([text, others]) => [{ text }, ...others]),
    rejected: fc.array(rejected, { maxLength: 2 }),
    caseSensitive: fc.boolean(),
    accentSensitive: fc.boolean(),
  };
}

function numeric() {
  const tolerance = fc.oneof(
    fc.record({ absolute: arbitraryDecimal(0, 5) }),
    fc.record({ relative: arbitraryDecimal(0, 1) }),
  );
  const range = fc
    .record({ min: arbitraryDecimal(-99, 0), max: arbitraryDecimal(0, 99) })
    .chain((bounds) => arbitraryCredit.map((fraction) => ({ ...bounds, fraction })));
  const units = [
    { text: "km", factor: 1 },
    { text: "m", factor: 0.001 },
  ];
  return fc.record({
    key: arbitraryDecimal(-50, 50),
    tolerance,
    ranges: fc.array(range, { maxLength: 2 }),
    decimal: fc.constantFrom("point", "comma"),
    units: fc.constantFrom([], units),
  });
}

function gap(secret: Texts): fc.Arbitrary<Fields> {
  const weight = arbitraryDecimal(0.001, 9);
  const typed = fc.record({ kind: fc.constant("typed"), weight, ...answers(secret) });
  const choice = arbitraryIds(2, 4).chain((ids) =>
    fc.record({
      kind: fc.constant("choice"),
      weight,
      options: reasoned(ids, secret),
      key: fc.constantFrom(...ids),
    }),
  );
  return fc.oneof<fc.Arbitrary<Fields>[]>(typed, choice);
}

function cloze(secret: Texts) {
  const gaps = fc.array(gap(secret), { minLength: 4, maxLength: 4 });
  return fc
    .tuple(arbitraryIds(1, 4), gaps, fc.constantFrom("weighted-mean", "all-or-nothing"))
    .map(([ids, fields, rule]) => ({
      text: `Fill: ${ids.map((id) => `{{${id}}}`).join(", ")}.`,
      gaps: ids.map((id, index) => ({ id, ...fields[index] })),
      rule,
    }));
}

const fieldsByKind: Record<QuestionKind, (secret: Texts) => fc.Arbitrary<Fields>> = {
  "single-choice": singleChoice,
  "true-false": (secret) => fc.record({ key: fc.boolean(), rationale: secret }),
  "multiple-response": multipleResponse,
  matching,
  categorise,
  ordering,
  "short-text": (secret) => fc.record(answers(secret)),
  numeric,
  cloze,
  "passage-selection": arbitraryPassageSelection,
  "hot-spot": arbitraryHotSpot,
  essay: arbitraryEssay,
};

/** Any valid question of the kind; `secret` makes each text that a learner may not see. */
export function arbitraryQuestion(kind: QuestionKind, secret: Texts): fc.Arbitrary<Question> {
  return fc
    .tuple(base(secret), fieldsByKind[kind](secret))
    .map(([shared, fields]) => questionSchema.parse({ ...shared, ...fields, kind }));
}
