import { expect, it } from "vitest";
import { buildTrueFalse } from "../../../../tests/builders/questions/true-false";
import { sampleContent } from "../../../../tests/fixtures/modules/sample-content";
import { questionReview } from "./question-review";

it("names each passage once that a question rests on, in the order of its claims", async () => {
  const content = await sampleContent();
  const [first, second] = content.sources.flatMap(({ passages }) => passages);
  const bridge = second?.claims.map(({ id }) => id) ?? [];
  expect(bridge.length).toBeGreaterThan(1);
  const claims = [...bridge, first?.claims[0]?.id ?? "", ...bridge.slice(1)];
  const review = questionReview({
    content,
    question: buildTrueFalse({ claims }),
    response: null,
    optionOrder: {},
    possibleMicro: 1_000_000,
    visible: { score: true, correctness: true, key: true, explanations: true },
  });
  expect(review.passages?.map(({ passageId }) => passageId)).toEqual([second?.id, first?.id]);
  expect(review.passages?.[0]?.claimId).toBe(bridge[0]);
});
