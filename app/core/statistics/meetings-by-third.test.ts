import { expect, it } from "vitest";
import { markedPersons, STAIRS } from "../../../tests/builders/marked-persons";
import { meetingsByThird } from "./meetings-by-third";

it("divides those who met the question, not everybody", () => {
  const persons = markedPersons([[1, 1, 1], ...STAIRS]);
  const [first, ...others] = persons;
  const meetings = meetingsByThird([{ items: first?.items.slice(1) ?? [] }, ...others], "q1");
  expect(meetings.map(({ person }) => person)).toEqual(others);
  expect(meetings.map(({ third }) => third)).toEqual([
    ...["upper", "upper", "middle", "middle", "upper"],
    ...["lower", "middle", "middle", "lower", "lower"],
  ]);
});
