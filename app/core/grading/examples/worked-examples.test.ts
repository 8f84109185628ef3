import { describe, expect, it } from "vitest";
import { questionSchemas } from "~/core/questions/question";
import { isBlankResponse } from "~/core/questions/response";
import { type WorkedExample, workOut } from "./worked-example";
import { workedExamples } from "./worked-examples";

const examples: [string, WorkedExample][] = Object.entries(workedExamples);

describe.each(examples)("the example of %s", (kind, example) => {
  const { rows, byRule, points } = workOut(example);

  it("is a question of its kind, whose answers are of it too", () => {
    const kinds = example.answers.map(({ response }) => response.kind);
    expect(workOut(example).kind).toBe(kind);
    expect(new Set(kinds)).toEqual(new Set([example.question.kind]));
    expect(example.kind ?? example.question.kind).toBe(kind);
  });

  it("begins with an answer that earns all, and ends with none, which earns nothing", () => {
    expect(rows[0]).toMatchObject({ outcome: "right", earned: points.toFixed(2) });
    expect(rows.at(-1)).toMatchObject({ outcome: "unanswered", earned: "0.00" });
  });

  it("shows an answer that earns less, and leaves no answer blank", () => {
    const answered = rows.slice(1, -1).map(({ outcome }) => outcome);
    expect(answered.some((outcome) => outcome !== "right")).toBe(true);
    expect(example.answers.filter(({ response }) => isBlankResponse(response))).toEqual([]);
  });

  it("says of no two answers the same", () => {
    expect(new Set(rows.map(({ label }) => label)).size).toBe(rows.length);
  });

  it("names every rule that an author may choose", () => {
    const rule = Object.entries(questionSchemas[example.question.kind].shape).find(
      ([field]) => field === "rule",
    );
    const all = rule ? JSON.stringify(rule[1].toJSONSchema().enum) : JSON.stringify([]);
    expect(JSON.stringify(Object.keys(example.otherRules?.rules ?? {}))).toBe(all);
    expect(byRule?.rows.length ?? 0).toBe(JSON.parse(all).length);
  });
});

describe("a worked example", () => {
  it("takes each mark from the grader", () => {
    const { rows, byRule } = workOut(workedExamples["multiple-response"]);
    expect(rows.map(({ earned }) => earned)).toEqual([
      "1.00",
      "0.67",
      "0.50",
      "0.00",
      "0.00",
      "0.00",
    ]);
    expect(byRule?.rows.map(({ earned }) => earned)).toEqual(["0.17", "0.00", "0.33", "0.60"]);
  });

  it("reckons with what the question is worth", () => {
    const { rows, points } = workOut(workedExamples.matching);
    expect(points).toBe(2);
    expect(rows.map(({ earned }) => earned)).toEqual(["2.00", "1.50", "1.00", "0.00"]);
  });

  it("tells what the learner would be told", () => {
    const rows = workOut(workedExamples["short-text"]).rows;
    expect(rows.find(({ label }) => label === "Track 4")?.feedback).toEqual([
      "The station numbers its platforms, not its tracks.",
    ]);
  });
});
