import type { Question } from "~/core/questions/question";
import type { Response } from "~/core/questions/response";

export const EVERY_KIND = "/modules/every-kind/quizzes/every-kind";

interface Case {
  id: string;
  /** Worked out from the stem as it is shown, where that gives values drawn for this attempt. */
  right: Response | ((stem: string) => Response);
  wrong: Response;
  /** How the mark of the wrong answer came about, as the review says it. */
  working: string;
  /** The points of the wrong answer. */
  earned: string;
}

/** The questions of the quiz in their order: what is right, what is wrong, and what that earns. */
export const EVERY_KIND_CASES: readonly Case[] = [
  {
    id: "single",
    right: { kind: "single-choice", option: "oil" },
    wrong: { kind: "single-choice", option: "coal" },
    working: "A wrong option was chosen: 0.",
    earned: "0.00",
  },
  {
    id: "statement",
    right: { kind: "true-false", value: false },
    wrong: { kind: "true-false", value: true },
    working: "The wrong answer was chosen: 0.",
    earned: "0.00",
  },
  {
    id: "several",
    right: { kind: "multiple-response", options: ["wick", "glass"] },
    wrong: { kind: "multiple-response", options: ["wick", "boat"] },
    working: "1 of 2 right options ticked, 1 of 2 wrong ones: 1/2 − 1/2 = 0.",
    earned: "0.00",
  },
  {
    id: "matched",
    right: { kind: "matching", pairs: { lens: "gathers", wick: "draws" } },
    wrong: { kind: "matching", pairs: { lens: "gathers", wick: "rings" } },
    working: "1 of 2 pairs right: 1/2.",
    earned: "0.50",
  },
  {
    id: "sorted",
    right: { kind: "categorise", pairs: { gallery: "top", jetty: "shore" } },
    wrong: { kind: "categorise", pairs: { gallery: "shore", jetty: "top" } },
    working: "0 of 2 pairs right: 0.",
    earned: "0.00",
  },
  {
    id: "ordered",
    right: { kind: "ordering", order: ["climb", "fill", "light", "write"] },
    wrong: { kind: "ordering", order: ["write", "climb", "fill", "light"] },
    working: "3 of 4 items follow one another in the right order: (3 − 1)/(4 − 1) = 2/3.",
    earned: "0.67",
  },
  {
    id: "named",
    right: { kind: "short-text", text: "Canary-named-accepted" },
    wrong: { kind: "short-text", text: "lard" },
    working: "The answer is one that does not count: 0.",
    earned: "0.00",
  },
  {
    id: "measured",
    right: { kind: "numeric", text: "27183.5 m" },
    wrong: { kind: "numeric", text: "12 m" },
    working: "The number is not close enough to the key: 0.",
    earned: "0.00",
  },
  {
    id: "gapped",
    right: { kind: "cloze", gaps: { part: "lens", span: "canary-gapped-accepted" } },
    wrong: { kind: "cloze", gaps: { part: "lens", span: "hour" } },
    working: "The gaps earned 1, 0, with weights 1, 3: 1 of 4 = 1/4.",
    earned: "0.25",
  },
  {
    id: "quoted",
    right: { kind: "passage-selection", segments: ["turns", "rape"] },
    wrong: { kind: "passage-selection", segments: ["turns", "rape", "price"] },
    working: "2 of 2 right passages chosen, 1 of 2 wrong ones: 2/2 − 1/2 = 1/2.",
    earned: "0.50",
  },
  {
    id: "placed",
    right: { kind: "hot-spot", regions: ["base"] },
    wrong: { kind: "hot-spot", regions: ["beam"] },
    working: "A wrong region was chosen: 0.",
    earned: "0.00",
  },
  {
    id: "reckoned",
    right: (stem) => {
      const [lamps = 0, cups = 0] = (stem.match(/\d+/g) ?? []).map(Number);
      return { kind: "numeric", text: (lamps * cups * 71.7293).toFixed(2) };
    },
    wrong: { kind: "numeric", text: "1" },
    working: "The number is not close enough to the key: 0.",
    earned: "0.00",
  },
  {
    id: "watched",
    right: { kind: "true-false", value: true },
    wrong: { kind: "true-false", value: false },
    working: "The wrong answer was chosen: 0.",
    earned: "0.00",
  },
];

/** The answer of this case to the question on the screen. */
export function answerTo(one: Case, way: "right" | "wrong", { stem }: Question): Response {
  const response = one[way];
  return typeof response === "function" ? response(stem) : response;
}
