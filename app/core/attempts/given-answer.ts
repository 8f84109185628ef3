import type { Response } from "../questions/response";
import type { CertaintyLevel } from "./certainty-level";

/** An answer as its learner gives it: what it says, and how certain they say they are of it. */
export type GivenAnswer = Response & { readonly certainty?: CertaintyLevel };

export function givenAnswer(
  answer: Response | null,
  certainty: CertaintyLevel | null,
): GivenAnswer | null {
  return answer && certainty ? { ...answer, certainty } : answer;
}

/** The two parts of a given answer, as they are stored. */
export function partsOfAnswer(given: GivenAnswer | null): {
  answer: Response | null;
  certainty: CertaintyLevel | null;
} {
  if (given === null) return { answer: null, certainty: null };
  const { certainty = null, ...answer } = given;
  return { answer, certainty };
}
