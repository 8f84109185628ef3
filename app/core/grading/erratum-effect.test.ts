import { describe, expect, it } from "vitest";
import { buildEssay } from "../../../tests/builders/questions/essay";
import { buildSingleChoice } from "../../../tests/builders/questions/single-choice";
import { ERRATUM_CHANGES } from "../questions/erratum";
import { publicQuestion } from "../questions/public-question";
import { ONE } from "./fraction";
import { grade } from "./grade";

const reason = "The canary of this reason.";

describe("an erratum", () => {
  it("that calls every answer right gives every point: right, wrong, blank, of another kind, none", () => {
    const question = buildSingleChoice({ erratum: { change: "always-right", reason } });
    for (const response of [
      { kind: "single-choice", option: "a" },
      { kind: "single-choice", option: "b" },
      { kind: "single-choice", option: "" },
      { kind: "true-false", value: true },
      null,
    ] as const) {
      expect(grade(question, response)).toMatchObject({ outcome: "right", fraction: ONE });
    }
  });

  it("that calls every answer right leaves none for a person to mark", () => {
    const essay = buildEssay({ erratum: { change: "always-right", reason } });
    const answer = { kind: "essay", text: "Some words." } as const;
    expect(grade(essay, answer)).toMatchObject({ outcome: "right", fraction: ONE });
  });

  it.each(ERRATUM_CHANGES.filter((change) => change !== "always-right"))(
    "of %s leaves the share to the key",
    (change) => {
      const question = buildSingleChoice({ erratum: { change, reason } });
      for (const option of ["a", "b"]) {
        const response = { kind: "single-choice", option } as const;
        expect(grade(question, response)).toEqual(grade(buildSingleChoice(), response));
      }
      expect(grade(question, null)).toMatchObject({ outcome: "unanswered" });
    },
  );

  it("is no part of what a learner sees before the key", () => {
    const question = buildSingleChoice({ erratum: { change: "new-key", reason } });
    const seen = publicQuestion(question, { options: ["a", "b", "c", "d"] });
    expect(JSON.stringify(seen)).not.toMatch(/erratum|canary/);
  });

  it("that accepts more lets a second option earn every point, and no other does", () => {
    const options = buildSingleChoice().options.map((option) =>
      option.id === "b" ? { ...option, fraction: 1 } : option,
    );
    const question = buildSingleChoice({ options, erratum: { change: "accept-also", reason } });
    expect(grade(question, { kind: "single-choice", option: "b" })).toMatchObject({
      outcome: "right",
      working: "The right option was chosen: 1.",
    });
    expect(() => buildSingleChoice({ options })).toThrow(/Only the key earns 1/);
  });
});
