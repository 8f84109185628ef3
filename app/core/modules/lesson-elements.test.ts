import { describe, expect, it } from "vitest";
import { countWords, lessonElements, lessonText } from "./lesson-elements";
import type { LessonNode } from "./lesson-node";

const text = (value: string): LessonNode => ({ type: "text", value });
const body: LessonNode[] = [
  { type: "element", tag: "h2", attributes: { id: "a" }, children: [text("The trigger")] },
  {
    type: "element",
    tag: "p",
    attributes: { id: "a-p1" },
    children: [
      text("It is "),
      { type: "element", tag: "em", attributes: {}, children: [text("re")] },
      text("set,  not"),
      { type: "element", tag: "br", attributes: {}, children: [] },
      text("attacked – ever."),
    ],
  },
];

describe("lessonElements", () => {
  it("gives every element in reading order, parents first", () => {
    expect([...lessonElements(body)].map(({ tag }) => tag)).toEqual(["h2", "p", "em", "br"]);
  });
});

describe("lessonText", () => {
  it("joins what stands in a line and parts what does not", () => {
    expect(lessonText(body)).toBe("The trigger It is reset, not attacked – ever.");
  });
});

describe("countWords", () => {
  it("counts what holds a letter or a digit", () => {
    expect(countWords(lessonText(body))).toBe(8);
    expect(countWords("  ")).toBe(0);
    expect(countWords("— 51 조약 –")).toBe(2);
  });
});
