import type { Response } from "../questions/response";

/**
 * The ids of the options that a response chooses in one decision of its question (see choiceParts);
 * empty where it leaves the decision open.
 */
export function chosenOptions(response: Response, partId: string): string[] {
  return chosen(response, partId).filter((id) => id !== "");
}

function chosen(response: Response, partId: string): readonly string[] {
  switch (response.kind) {
    case "single-choice":
      return [response.option];
    case "true-false":
      return [String(response.value ?? "")];
    case "multiple-response":
      return response.options;
    case "passage-selection":
      return response.segments;
    case "hot-spot":
      return response.regions;
    case "matching":
    case "categorise":
      return [response.pairs[partId] ?? ""];
    case "ordering":
      return [response.order[Number(partId)] ?? ""];
    case "cloze":
      return [response.gaps[partId] ?? ""];
    default:
      return [];
  }
}
