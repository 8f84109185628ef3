import type { GivenAnswer } from "~/core/attempts/given-answer";
import type { SaveState } from "../save-state";
import type { Settling } from "./deliver-entries";
import { isUnsent, type OutboxEntry } from "./outbox-entry";
import type { Trouble } from "./save-operation";

const KINDS = {
  unreachable: "kept",
  busy: "kept",
  "signed-out": "signed-out",
  "somebody-else": "somebody-else",
} as const satisfies Record<Trouble["kind"], SaveState["kind"]>;

/** How an answer stands that is not acknowledged. */
export function unsentState(trouble: Trouble | null, deviceProblem: string | null): SaveState {
  return { kind: trouble ? KINDS[trouble.kind] : "saving", deviceProblem };
}

/** How a question stands that has an entry. */
export function entryState(
  entry: OutboxEntry,
  trouble: Trouble | null,
  deviceProblem: string | null,
): SaveState {
  if (isUnsent(entry) || !entry.refusal) return unsentState(trouble, deviceProblem);
  return { kind: "refused", message: entry.refusal.message };
}

interface Standing {
  state: SaveState;
  /** What the server has, when that is not what was sent. */
  answer?: { value: GivenAnswer | null };
}

/** How a question stands after the server has answered one of its operations. */
export function stateAfter(
  { operation, result, left }: Settling,
  deviceProblem: string | null,
): Standing {
  if (left) return { state: entryState(left, null, deviceProblem) };
  switch (result.kind) {
    case "saved":
      return { state: { kind: "saved", at: result.at } };
    case "late":
    case "refused":
      return { state: { kind: result.kind, message: result.message } };
    case "stale": {
      const answer = { value: result.answer };
      const isSame = JSON.stringify(operation.answer) === JSON.stringify(result.answer);
      if (isSame && result.at) return { state: { kind: "saved", at: result.at }, answer };
      return { state: { kind: "elsewhere" }, answer };
    }
    case "conflict":
      return { state: unsentState(null, deviceProblem) };
  }
}
