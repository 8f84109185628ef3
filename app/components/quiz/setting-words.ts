import { formatPoints, toMicroPoints } from "~/core/grading/mark";
import type { CountingRule, Quiz } from "~/core/modules/quiz";

/** The settings of a quiz that its learner is told of before the start. */
export type ToldSettings = Pick<
  Quiz,
  | "attempts"
  | "waitMinutes"
  | "counts"
  | "timeLimitMinutes"
  | "endOfTime"
  | "navigation"
  | "tries"
  | "certainty"
>;

export function timeWords({ timeLimitMinutes, endOfTime }: ToldSettings): string[] {
  if (timeLimitMinutes === null) return ["As long as you like."];
  const end =
    endOfTime === "submit"
      ? "When the time ends, what you have answered by then is submitted by itself."
      : "Submit before the time ends: what is not submitted by then is not marked.";
  return [`${duration(timeLimitMinutes)}. ${end}`];
}

const COUNTS: Record<CountingRule, string> = {
  highest: "Your best attempt counts.",
  latest: "Your latest attempt counts, also when an earlier one was better.",
  first: "Your first attempt counts; further ones are for practice.",
  average: "The average of your attempts counts.",
};

export function attemptWords({ attempts, waitMinutes, counts }: ToldSettings): string[] {
  if (attempts === 1) return ["One."];
  return [
    attempts === "unlimited" ? "As many as you like." : `Up to ${attempts}.`,
    COUNTS[counts],
    ...(waitMinutes > 0
      ? [`Between the end of one attempt and the next you wait ${duration(waitMinutes)}.`]
      : []),
  ];
}

export function orderWords({ navigation, tries }: ToldSettings): string[] {
  if (navigation === "one-way") {
    return [
      "One way: you answer a question, go on, and cannot come back to it. You can leave a question blank.",
    ];
  }
  if (tries) return ["Go back and forth between the questions until you submit."];
  return ["Go back and forth, and change answers until you submit."];
}

/** What is said of several tries; nothing where the quiz has none. */
export function tryWords({ tries }: ToldSettings): string[] {
  if (!tries) return [];
  const number =
    tries.allowed === 1
      ? "You may check each answer once, and then it stays as it is."
      : `You may check each answer at once and try again, up to ${tries.allowed} tries for each question.`;
  const percent = formatPoints(
    toMicroPoints(tries.penalty) * 100,
    Number.isInteger(tries.penalty * 100) ? 0 : 1,
  );
  const cost =
    tries.penalty === 0
      ? "Wrong tries cost nothing."
      : `Each wrong try takes ${percent} % of the question's points off the next one; the best that you reached counts.`;
  return [
    number,
    ...(tries.allowed > 1 ? [cost] : []),
    "The same answer again is no new try. What you have not checked when you submit counts as your last try.",
  ];
}

/** What is said of certainty; nothing where the quiz does not ask for it. */
export function certaintyWords({ certainty }: ToldSettings): string[] {
  if (certainty === "off") return [];
  const asked = "With each answer you say how certain you are of it.";
  if (certainty === "recorded") return [`${asked} That does not change the mark.`];
  return [
    asked,
    "Not certain: right earns a third of the points, wrong costs nothing. Fairly certain: right earns two thirds, wrong costs two thirds. Certain: right earns all of the points, wrong costs twice as many.",
    "The quiz as a whole never earns less than 0.",
  ];
}

/** Minutes as people say them. */
function duration(minutes: number): string {
  if (minutes < 1) return `${Math.round(minutes * 60)} seconds`;
  if (minutes >= 120 && minutes % 60 === 0) return `${minutes / 60} hours`;
  return minutes === 1 ? "1 minute" : `${minutes} minutes`;
}
