import type { QuestionByKind } from "../../questions/question";
import type { ResponseByKind } from "../../questions/response";
import type { WholeReview } from "./answer-review";

export function singleChoiceReview(
  { options, key }: QuestionByKind["single-choice"],
  response: ResponseByKind["single-choice"] | null,
): WholeReview {
  return {
    layout: "options",
    rows: options.map(({ id, text, rationale }) => ({
      id,
      text,
      chosen: response?.option === id,
      right: id === key,
      rationale,
    })),
  };
}

export function trueFalseReview(
  { key, rationale }: QuestionByKind["true-false"],
  response: ResponseByKind["true-false"] | null,
): WholeReview {
  return {
    layout: "options",
    rows: [true, false].map((value) => ({
      id: String(value),
      text: value ? "True" : "False",
      chosen: response?.value === value,
      right: value === key,
      rationale: value === key ? "" : rationale,
    })),
  };
}

export function multipleResponseReview(
  { options, key }: QuestionByKind["multiple-response"],
  response: ResponseByKind["multiple-response"] | null,
): WholeReview {
  return {
    layout: "options",
    rows: options.map(({ id, text, rationale }) => ({
      id,
      text,
      chosen: response?.options.includes(id) ?? false,
      right: key.includes(id),
      rationale,
    })),
  };
}
