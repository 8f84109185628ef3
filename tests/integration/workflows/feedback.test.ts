import { describe, expect, it } from "vitest";
import {
  FEEDBACK_PARTS,
  type FeedbackMatrix,
  type FeedbackPart,
  type FeedbackTime,
} from "~/core/modules/quiz";
import { attemptResult } from "~/workflows/attempt-result";
import { attemptReview } from "~/workflows/attempt-review";
import { openAttempt } from "~/workflows/open-attempt";
import { submitAttempt } from "~/workflows/submit-attempt";
import { answerEvery, everyKindAttempt, NEVER_SHOWN, SECRETS } from "./every-kind-scene";

/** What stands in the result and in the review when a part may be seen, and only then. */
const SIGNS: Record<FeedbackPart, { result: RegExp[]; review: RegExp[] }> = {
  score: {
    result: [/"percent":"0"/, /"passed":false/, /"earned":"0.00"/, /"share":0/],
    review: [/"earned":"0.00"/, /"working":"The wrong answer was chosen/],
  },
  correctness: {
    result: [/"outcome":"wrong"/],
    review: [/"outcome":"wrong"/],
  },
  key: {
    result: [],
    review: [/"right":true/, /"expected":"canary-named-accepted/, /27183.5 m/, /Climb the stairs/],
  },
  explanations: {
    result: [],
    review: [
      /canary-single-explanation/,
      /canary-single-rationale-coal/,
      /canary-statement-rationale/,
      /canary-matched-rationale-wick/,
      /canary-named-feedback/,
      /canary-gapped-feedback/,
      /"passageId":"L1"/,
    ],
  },
};

const SHOWN_AFTER_SUBMITTING: Record<FeedbackTime, boolean> = {
  during: true,
  "after-submitting": true,
  "after-release": false,
  never: false,
};

function matrix(rest: FeedbackTime, own: Partial<FeedbackMatrix> = {}): FeedbackMatrix {
  return { score: rest, correctness: rest, key: rest, explanations: rest, ...own };
}

/** All that is sent of an attempt with every answer wrong. */
async function sentAfterSubmitting(feedback: FeedbackMatrix) {
  const { owned, questions } = await everyKindAttempt(feedback);
  await answerEvery(owned, questions, "wrong");
  await submitAttempt(owned);
  const [result, review] = [await attemptResult(owned), await attemptReview(owned)];
  expect([result.kind, review.kind]).toEqual(["submitted", "submitted"]);
  return { result: JSON.stringify(result), review: withoutOrder(JSON.stringify(review)) };
}

/** The items of the ordering are public, so the one that stands first tells only beside its place. */
function withoutOrder(sent: string): string {
  return sent.replaceAll('"given":"Climb the stairs"', "");
}

function expectSigns(sent: string, signs: readonly RegExp[], shown: boolean) {
  for (const sign of signs) {
    if (shown) expect(sent).toMatch(sign);
    else expect(sent).not.toMatch(sign);
  }
}

const TIMES = Object.entries(SHOWN_AFTER_SUBMITTING).flatMap(([time, shown]) =>
  FEEDBACK_PARTS.map((part) => ({ part, time, shown })),
);

describe("after submitting", () => {
  it.each(TIMES)("$part set to $time is sent: $shown, and no other part", async (row) => {
    const own = { [row.part]: row.time };
    const sent = await sentAfterSubmitting(matrix("never", own));
    for (const part of FEEDBACK_PARTS) {
      const shown = part === row.part && row.shown;
      expectSigns(sent.result, SIGNS[part].result, shown);
      expectSigns(sent.review, SIGNS[part].review, shown);
    }
    expect(sent.result).not.toMatch(SECRETS);
  });

  it.each(FEEDBACK_PARTS)(
    "%s is not sent when it is the only part that is hidden",
    async (part) => {
      const sent = await sentAfterSubmitting(matrix("after-submitting", { [part]: "never" }));
      for (const each of FEEDBACK_PARTS) {
        expectSigns(sent.result, SIGNS[each].result, each !== part);
        expectSigns(sent.review, SIGNS[each].review, each !== part);
      }
    },
  );

  it("nothing secret is sent when nothing is shown, not even what was left blank", async () => {
    const { owned } = await everyKindAttempt(matrix("never"));
    await submitAttempt(owned);
    for (const show of [attemptResult, attemptReview]) {
      const sent = JSON.stringify(await show(owned));
      expect(sent).not.toMatch(SECRETS);
      expect(sent).not.toMatch(/outcome|earned|mark|passed|percent|right/);
    }
  });

  it("what an option earns and what is refused stays secret when all is shown", async () => {
    const sent = await sentAfterSubmitting(matrix("during"));
    expect(sent.review).not.toMatch(NEVER_SHOWN);
  });
});

describe("before submitting", () => {
  it.each(["during", "after-submitting"] as const)(
    "neither result nor review is sent, with all parts set to %s",
    async (time) => {
      const { owned, questions } = await everyKindAttempt(matrix(time));
      await answerEvery(owned, questions, "right");
      expect(await attemptResult(owned)).toEqual({ kind: "running" });
      expect(await attemptReview(owned)).toEqual({ kind: "running" });
      expect(JSON.stringify(await openAttempt(owned))).not.toMatch(SECRETS);
    },
  );
});
