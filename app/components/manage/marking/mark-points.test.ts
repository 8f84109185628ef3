import { expect, test } from "vitest";
import { pointsInWords } from "./mark-points";

const rubric = [
  {
    id: "thesis",
    levels: [
      { id: "none", micro: 0 },
      { id: "clear", micro: 666_667 },
    ],
  },
  {
    id: "evidence",
    levels: [
      { id: "none", micro: 0 },
      { id: "full", micro: 1_333_333 },
    ],
  },
];

test.each([
  [{}, "", "0.00 of 2.00 points, 2 criteria open"],
  [{ thesis: "clear" }, "", "0.67 of 2.00 points, 1 criterion open"],
  [{ thesis: "none", evidence: "full" }, "", "1.33 of 2.00 points"],
  [{ thesis: "clear", evidence: "full" }, "", "2.00 of 2.00 points"],
  [{ thesis: "clear", evidence: "full" }, " 1.5 ", "1.5 of 2.00 points, set by hand"],
])("%j and points “%s” are %s", (levels, points, words) => {
  expect(pointsInWords({ rubric, possible: "2.00" }, { levels, points })).toBe(words);
});
