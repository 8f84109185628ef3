import type { QuestionByKind } from "../../questions/question";
import type { ResponseByKind } from "../../questions/response";
import type { WholeReview } from "./answer-review";

export function singleChoiceReview(
  { options, key }: QuestionByKind["single-choice"],
  response: ResponseByKind["single-choice"] | null,
): WholeReview {
  return {
    layout: "options",
    rows: options.map(({ id, text, rationale, fraction }) => ({
      id,
      text,
      chosen: response?.option === id,
      right: id === key || fraction === 1,
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

/** The text in reading order; what could not be chosen stands between as context. */
export function passageSelectionReview(
  { segments, key }: QuestionByKind["passage-selection"],
  response: ResponseByKind["passage-selection"] | null,
): WholeReview {
  return {
    layout: "options",
    rows: segments.map(({ id, text, selectable, rationale }) =>
      selectable
        ? {
            id,
            text,
            chosen: response?.segments.includes(id) ?? false,
            right: key.includes(id),
            rationale,
          }
        : { id, text, context: true },
    ),
  };
}

export function hotSpotReview(
  { image, regions, key }: QuestionByKind["hot-spot"],
  response: ResponseByKind["hot-spot"] | null,
): WholeReview {
  return {
    layout: "options",
    rows: regions.map(({ id, label, rationale }) => ({
      id,
      text: label,
      chosen: response?.regions.includes(id) ?? false,
      right: key.includes(id),
      rationale,
    })),
    picture: { image, shapes: regions.map(({ id, shape }) => ({ id, shape })) },
  };
}
