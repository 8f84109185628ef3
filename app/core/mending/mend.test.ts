import { describe, expect, it } from "vitest";
import { buildCloze } from "../../../tests/builders/questions/cloze";
import { buildHotSpot } from "../../../tests/builders/questions/hot-spot";
import { buildMultipleResponse } from "../../../tests/builders/questions/multiple-response";
import { buildNumeric } from "../../../tests/builders/questions/numeric";
import { buildShortText } from "../../../tests/builders/questions/short-text";
import { buildSingleChoice } from "../../../tests/builders/questions/single-choice";
import { buildTrueFalse } from "../../../tests/builders/questions/true-false";
import { erratumMisfit } from "../grading/erratum-fit";
import { type AuthoredQuestion, authoredQuestionSchema } from "../questions/authored-question";
import { type Mend, mendedQuestion } from "./mend";
import { wordedTexts } from "./worded-texts";

const REASON = "A learner wrote to us.";

/** The mended question as it would be published: it passes its schema, and its erratum fits. */
function mended(question: AuthoredQuestion, mend: Mend): AuthoredQuestion {
  const after = authoredQuestionSchema.parse(mendedQuestion(question, { mend, reason: REASON }));
  expect(erratumMisfit(question, after)).toBeNull();
  return after;
}

describe("other words", () => {
  it("change the stem, the explanation and the options that are named, and no mark", () => {
    const question = buildSingleChoice();
    const [first, second] = wordedTexts(question);
    const after = mended(question, {
      change: "wording",
      stem: "What, then?",
      explanation: "For this reason.",
      texts: { [first?.name ?? ""]: "Other words" },
    });
    expect(after).toMatchObject({
      stem: "What, then?",
      explanation: "For this reason.",
      erratum: { change: "wording", reason: REASON },
    });
    expect(wordedTexts(after).slice(0, 2)).toEqual([{ ...first, text: "Other words" }, second]);
  });

  it("keep the erratum that says how answers are marked", () => {
    const erratum = { change: "drop" as const, reason: "It was no good." };
    const question = buildTrueFalse({ erratum });
    const words = { stem: "So?", explanation: "So.", texts: {} };
    expect(mended(question, { change: "wording", ...words }).erratum).toEqual(erratum);
  });

  it("reach the names of regions", () => {
    const question = buildHotSpot();
    const [region] = wordedTexts(question);
    const texts = { [region?.name ?? ""]: "Another name" };
    const after = mended(question, { change: "wording", stem: "So?", explanation: "", texts });
    expect(wordedTexts(after)[0]?.text).toBe("Another name");
  });
});

describe("another key", () => {
  it("of options leaves no second option with all points", () => {
    const question = buildSingleChoice({ erratum: { change: "accept-also", reason: "Both." } });
    const [one, other] = question.options.filter(({ id }) => id !== question.key);
    const options = question.options.map((each) =>
      each.id === other?.id ? { ...each, fraction: 1 } : each,
    );
    const after = mended(
      { ...question, options },
      {
        change: "key",
        keys: [one?.id ?? ""],
        tolerance: "",
      },
    );
    expect(after).toMatchObject({ key: one?.id, erratum: { change: "new-key" } });
  });

  it.each<[string, AuthoredQuestion, string[], object]>([
    ["a statement", buildTrueFalse({ key: true }), ["false"], { key: false }],
    ["a number", buildNumeric({ key: 51 }), ["51,5"], { key: 51.5, tolerance: { absolute: 0.25 } }],
  ])("of %s", (_what, question, keys, expected) => {
    expect(mended(question, { change: "key", keys, tolerance: "0.25" })).toMatchObject(expected);
  });

  it("of several options", () => {
    const question = buildMultipleResponse();
    const keys = question.options
      .filter(({ id }) => !question.key.includes(id))
      .map(({ id }) => id);
    expect(mended(question, { change: "key", keys, tolerance: "" })).toMatchObject({ key: keys });
  });

  it("that is no number is left for the schema to refuse", () => {
    const mend: Mend = { change: "key", keys: ["many"], tolerance: "0" };
    expect(mendedQuestion(buildNumeric(), { mend, reason: REASON })).toMatchObject({ key: "many" });
  });
});

describe("accepted answers", () => {
  const question = buildShortText({
    accepted: [{ text: "Article 4" }, { text: "Article", fraction: 0.5 }],
  });

  it("that are more than before are accepted also, and parts stay", () => {
    const after = mended(question, { change: "accepted", accepted: { "": ["Article 4", "IV"] } });
    expect(after).toMatchObject({
      accepted: [{ text: "Article 4" }, { text: "IV" }, { text: "Article", fraction: 0.5 }],
      erratum: { change: "accept-also" },
    });
  });

  it("of which one is gone are a new key", () => {
    const after = mended(question, { change: "accepted", accepted: { "": ["IV"] } });
    expect(after.erratum?.change).toBe("new-key");
  });

  it("of one gap leave the others", () => {
    const cloze = buildCloze();
    const gap = cloze.gaps.find(({ kind }) => kind === "typed");
    const texts = gap?.kind === "typed" ? gap.accepted.map(({ text }) => text) : [];
    const accepted = { [gap?.id ?? ""]: [...texts, "another"] };
    const after = mended(cloze, { change: "accepted", accepted });
    expect(after.erratum?.change).toBe("accept-also");
  });
});

it("changes points", () => {
  expect(mended(buildTrueFalse(), { change: "points", points: "2,5" })).toMatchObject({
    points: 2.5,
    erratum: { change: "new-points", reason: REASON },
  });
});

it.each(["always-right", "drop"] as const)(
  "marks a question as %s, and leaves it as it is",
  (change) => {
    const question = buildTrueFalse();
    const { erratum, ...rest } = mended(question, { change });
    expect(erratum).toEqual({ change, reason: REASON });
    expect(rest).toEqual(question);
  },
);
