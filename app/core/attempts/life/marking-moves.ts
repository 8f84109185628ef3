import { isSubmitted } from "../attempt-state";
import { type LifeCommand, type LifeDecision, refused, type StartedLife } from "./attempt-life";

type Mark = Extract<LifeCommand, { kind: "mark-by-person" }>;

/** The last answer that waited makes the attempt a marked one. A mark may be given again. */
export function decideMark(life: StartedLife, { isFirst }: Mark): LifeDecision {
  if (!isSubmitted(life.state)) return refused("nothing-to-mark");
  if (isFirst && life.unmarked === 0) return refused("nothing-to-mark");
  const unmarked = isFirst ? life.unmarked - 1 : life.unmarked;
  const state = unmarked > 0 ? "waiting" : "marked";
  return { ok: true, next: { ...life, state, unmarked }, effect: { kind: "mark", state } };
}

/** What was handed in may be graded again; what waits for a person goes on waiting. */
export function decideRegrade(life: StartedLife): LifeDecision {
  if (life.state !== "waiting" && life.state !== "marked") return refused("nothing-to-mark");
  return { ok: true, next: life, effect: { kind: "mark", state: life.state } };
}
