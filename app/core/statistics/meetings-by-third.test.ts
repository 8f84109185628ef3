import { expect, it } from "vitest";
import { markedPersons, STAIRS } from "../../../tests/builders/marked-persons";
import { meetingsByThird } from "./meetings-by-third";

it("divides those who met the question, by what they earned elsewhere", () => {
  const [first, ...others] = markedPersons([[1, 1, 1], ...STAIRS]);
  const meetings = meetingsByThird([{ items: first?.items.slice(1) ?? [] }, ...others], "q1");
  expect(meetings.map(({ person }) => person)).toEqual(others);
  // The rests are 2 2 1 1 1 0 0 0 0 0; of equal ones the earlier stands lower.
  expect(meetings.map(({ third }) => third)).toEqual([
    ...["upper", "upper", "middle", "middle", "upper"],
    ...["lower", "lower", "lower", "middle", "middle"],
  ]);
});

it("goes by the question itself where there is no other", () => {
  const marks = [1, 1, 1, 0, 0, 0, 0, 0, 0, 0].map((mark) => [mark]);
  const thirds = meetingsByThird(markedPersons(marks), "q1").map(({ third }) => third);
  expect(thirds.slice(0, 4)).toEqual(["upper", "upper", "upper", "lower"]);
});
