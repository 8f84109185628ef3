import fc from "fast-check";
import { expect, test } from "vitest";
import { buildCloze } from "../../../tests/builders/questions/cloze";
import { buildHotSpot } from "../../../tests/builders/questions/hot-spot";
import { buildMatching } from "../../../tests/builders/questions/matching";
import { buildMultipleResponse } from "../../../tests/builders/questions/multiple-response";
import { buildNumeric } from "../../../tests/builders/questions/numeric";
import { buildPassageSelection } from "../../../tests/builders/questions/passage-selection";
import { compare } from "./fraction";
import { grade } from "./grade";

const ticksRules = ["proportional", "all-or-nothing", "net-correct", "every-decision"] as const;
const pairsRules = ["pairs", "all-or-nothing", "subtract-wrong"] as const;

test("one more right tick never earns less, one more wrong tick never more", () => {
  const ticked = fc.subarray(["a", "b", "c", "d", "e"], { minLength: 1 });
  const arbitrary = fc.record({
    ticked,
    rule: fc.constantFrom(...ticksRules),
    further: fc.constantFrom("a", "b", "c", "d", "e", "unknown"),
  });
  fc.assert(
    fc.property(arbitrary, ({ ticked: options, rule, further }) => {
      fc.pre(!options.includes(further));
      const question = buildMultipleResponse({ rule, key: ["a", "b", "c"] });
      const before = grade(question, { kind: "multiple-response", options });
      const more = [...options, further];
      const after = grade(question, { kind: "multiple-response", options: more });
      const change = compare(after.fraction, before.fraction);
      expect(["a", "b", "c"].includes(further) ? change : -change).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("one more right region never earns less, one more wrong region never more", () => {
  const chosen = fc.subarray(["a", "b", "c", "d", "e"], { minLength: 1 });
  const further = fc.constantFrom("a", "b", "c", "d", "e", "unknown");
  fc.assert(
    fc.property(chosen, further, fc.constantFrom(...ticksRules), (regions, added, rule) => {
      fc.pre(!regions.includes(added));
      const question = buildHotSpot({ rule, key: ["a", "b", "c"] });
      const before = grade(question, { kind: "hot-spot", regions });
      const after = grade(question, { kind: "hot-spot", regions: [...regions, added] });
      const change = compare(after.fraction, before.fraction);
      expect(["a", "b", "c"].includes(added) ? change : -change).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("passages earn what the same options would in a multiple response", () => {
  const chosen = fc.subarray(["a", "b", "c", "d", "e", "unknown"], { minLength: 1 });
  const key = fc.subarray(["a", "b", "c", "d", "e"], { minLength: 1, maxLength: 4 });
  const rules = fc.constantFrom("proportional", "all-or-nothing");
  fc.assert(
    fc.property(chosen, key, rules, (ids, keyed, rule) => {
      const passages = buildPassageSelection({ key: keyed, rule });
      const options = buildMultipleResponse({ key: keyed, rule });
      expect(grade(passages, { kind: "passage-selection", segments: ids }).fraction).toEqual(
        grade(options, { kind: "multiple-response", options: ids }).fraction,
      );
    }),
  );
});

test("putting a pair right never earns less", () => {
  const choice = fc.constantFrom("", "c1", "c2", "c3", "c4", "c5", "unknown");
  const pairs = fc.record({ p1: choice, p2: choice, p3: choice, p4: choice });
  const premise = fc.constantFrom("p1", "p2", "p3", "p4");
  fc.assert(
    fc.property(pairs, premise, fc.constantFrom(...pairsRules), (given, mended, rule) => {
      const question = buildMatching({ rule });
      const right = { ...given, [mended]: String(question.key[mended]) };
      const before = grade(question, { kind: "matching", pairs: given });
      const after = grade(question, { kind: "matching", pairs: right });
      expect(compare(after.fraction, before.fraction)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("filling a gap right never earns less", () => {
  const gaps = fc.record({
    trigger: fc.constantFrom("", "invaded", "insulted"),
    help: fc.constantFrom("", "military", "money"),
  });
  const rules = fc.constantFrom("weighted-mean", "all-or-nothing");
  fc.assert(
    fc.property(gaps, rules, fc.boolean(), (given, rule, typed) => {
      const question = buildCloze({ rule });
      const mended = typed ? { ...given, help: "military" } : { ...given, trigger: "invaded" };
      const before = grade(question, { kind: "cloze", gaps: given });
      const after = grade(question, { kind: "cloze", gaps: mended });
      expect(compare(after.fraction, before.fraction)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("a number nearer to the key never earns less", () => {
  const distance = fc.integer({ min: 0, max: 5000 });
  const side = fc.constantFrom(-1, 1);
  fc.assert(
    fc.property(distance, distance, side, (one, other, sign) => {
      const question = buildNumeric({
        key: 0,
        decimal: "point",
        tolerance: { absolute: 1 },
        ranges: [{ min: -3, max: 3, fraction: 0.5 }],
      });
      const earned = (thousandths: number) =>
        grade(question, { kind: "numeric", text: ((sign * thousandths) / 1000).toFixed(3) })
          .fraction;
      const [near, far] = [Math.min(one, other), Math.max(one, other)];
      expect(compare(earned(near), earned(far))).toBeGreaterThanOrEqual(0);
    }),
  );
});
