import { describe, expect, test } from "vitest";
import { buildEssay } from "../../../tests/builders/questions/essay";
import { thirds } from "../../../tests/fixtures/grading/essay";
import { essaySchema, publicRubric } from "./essay";
import { publicQuestion } from "./public-question";
import { responseSchema } from "./response";
import { MOST_ESSAY_CHARACTERS } from "./response-limits";

const essay = buildEssay();
const [thesis, evidence] = essay.rubric;

function problems(change: Record<string, unknown>): string[] {
  const result = essaySchema.safeParse({ ...essay, ...change });
  return (result.error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);
}

const levels = (...shares: unknown[]) => ({
  ...evidence,
  levels: shares.map((share, index) => ({ id: `l${index}`, text: `Level ${index}`, share })),
});

describe("an essay's schema", () => {
  test.each<[Record<string, unknown>, string]>([
    [{ rubric: [] }, "rubric: Write at least one criterion."],
    [{ rubric: [thesis] }, "rubric: The highest levels of all criteria add up to 0.4: make it 1"],
    [
      { rubric: [thesis, levels(0, 0.7)] },
      "rubric: The highest levels of all criteria add up to 1.1: make it 1",
    ],
    [{ rubric: [thesis, levels(0.6)] }, "rubric.1.levels: Write at least 2 levels."],
    [
      { rubric: [thesis, levels(0, 0.6, 0.3)] },
      "rubric.1.levels.2.share: Order the levels from the lowest share to the highest",
    ],
    [
      { rubric: [thesis, levels(0, "3/5", 0.6)] },
      "rubric.1.levels.2.share: Order the levels from the lowest share to the highest",
    ],
    [{ rubric: [thesis, levels(0, "6/5")] }, "rubric.1.levels.1.share: "],
    [{ rubric: [thesis, levels(-0.1, 0.6)] }, "rubric.1.levels.0.share: "],
    [{ rubric: [thesis, { ...evidence, id: "thesis" }] }, "rubric.1.id: The id “thesis” is used"],
    [
      { rubric: [thesis, { ...evidence, levels: [0, 1].map(() => evidence?.levels[0]) }] },
      "rubric.1.levels.1.id: The id “none” is used twice",
    ],
    [{ words: { min: 9, max: 3 } }, "words: The fewest words are more than the most"],
    [{ words: { max: 0 } }, "words.max: Ask for at least 1 word."],
    [{ words: { max: 4001 } }, "words.max: Ask for at most 4,000 words"],
    [{ use: "check" }, "use: A check is answered on the spot"],
    [{ rubricShown: "never" }, "rubricShown: "],
  ])("%#: refuses with a sentence that helps", (change, problem) => {
    expect(problems({}), "the essay itself is sound").toEqual([]);
    expect(problems(change).filter((line) => line.startsWith(problem))).not.toEqual([]);
  });

  test("adds up shares exactly: three thirds, and ten tenths", () => {
    expect(essaySchema.safeParse(thirds).success).toBe(true);
    const tenth = (id: string) => ({ ...levels(0, 0.1), id, text: `Criterion ${id}` });
    expect(problems({ rubric: [..."abcdefghij"].map(tenth) })).toEqual([]);
  });
});

describe("what a learner sees of an essay", () => {
  test("is the rubric with percentages, unless it is kept until after marking", () => {
    expect(publicQuestion(essay, {})).toEqual({
      id: "q",
      kind: "essay",
      points: 1,
      stem: essay.stem,
      guidance: essay.guidance,
      words: { min: 2, max: 6 },
      rubric: publicRubric(essay),
    });
    expect(publicRubric(essay)[0]?.levels.map(({ percent }) => percent)).toEqual([0, 15, 40]);
    expect(publicRubric(thirds)[0]?.levels.map(({ percent }) => percent)).toEqual([0, 33.3]);
    expect(publicQuestion(buildEssay({ rubricShown: "after" }), {})).toMatchObject({
      rubric: null,
    });
  });

  test("is the same whatever the marker is told and the model answer says", () => {
    const other = buildEssay({ markerNotes: "Otherwise.", modelAnswer: "Something else." });
    expect(publicQuestion(other, {})).toEqual(publicQuestion(essay, {}));
  });
});

test("an answer may have as many characters as can be kept, and no more", () => {
  const write = (length: number) => ({ kind: "essay", text: "x".repeat(length) });
  expect(responseSchema.safeParse(write(MOST_ESSAY_CHARACTERS)).success).toBe(true);
  expect(responseSchema.safeParse(write(MOST_ESSAY_CHARACTERS + 1)).success).toBe(false);
});
