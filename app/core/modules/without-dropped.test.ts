import { describe, expect, it } from "vitest";
import { buildTrueFalse } from "../../../tests/builders/questions/true-false";
import { type Quiz, quizSchema, type Slot } from "./quiz";
import { withoutDropped } from "./without-dropped";

const DROP = { erratum: { change: "drop", reason: "It cannot be answered." } } as const;

function question(id: string, dropped: boolean, group?: string) {
  const base = { ...buildTrueFalse({ id }), ...(group ? { group } : {}) };
  return dropped ? { ...base, ...DROP } : base;
}

function quizOf(slots: Slot[]): Quiz {
  return quizSchema.parse({ id: "quiz", title: "A quiz", summary: "Of it.", slots });
}

/** `d1` to `d3` are dropped; `g1`, `g2` and `d3` are a group. */
const content = {
  questions: [
    question("a", false),
    question("b", false),
    question("d1", true),
    question("d2", true),
    question("g1", false, "g"),
    question("d3", true, "g"),
    question("g2", false, "g"),
  ],
};

describe("withoutDropped", () => {
  it.each<[string, Slot, Slot[]]>([
    ["a question that stays", { question: "a" }, [{ question: "a" }]],
    ["a dropped question", { question: "d1" }, []],
    [
      "a pool with enough left",
      { pool: ["a", "d1", "b"], draw: 1 },
      [{ pool: ["a", "b"], draw: 1 }],
    ],
    [
      "a pool with too few left",
      { pool: ["a", "d1", "d2"], draw: 2, points: 3 },
      [{ pool: ["a"], draw: 1, points: 3 }],
    ],
    ["a pool with none left", { pool: ["d1", "d2"], draw: 1 }, []],
    ["all of a group", { group: "g" }, [{ group: "g" }]],
    ["some of a group", { group: "g", draw: 2 }, [{ group: "g", draw: 2 }]],
    ["more of a group than are left", { group: "g", draw: 3 }, [{ group: "g", draw: 2 }]],
  ])("asks of %s what is left", (_, slot, slots) => {
    const asked = withoutDropped({ content, quiz: quizOf([{ question: "b" }, slot]) });
    expect(asked.quiz.slots).toEqual([{ question: "b" }, ...slots]);
    expect(asked.content.questions.map(({ id }) => id)).toEqual(["a", "b", "g1", "g2"]);
  });

  it("leaves a quiz as it is when nothing was dropped", () => {
    const whole = {
      content: { questions: content.questions.slice(0, 2) },
      quiz: quizOf([{ question: "a" }]),
    };
    expect(withoutDropped(whole)).toEqual(whole);
  });
});
