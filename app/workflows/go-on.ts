import { decide } from "~/core/attempts/life/decide";
import { lifeRulesOf } from "~/core/attempts/life/life-rules";
import type { OwnedAttempt } from "~/data/attempt-record";
import { database } from "~/data/database";
import { reachQuestion } from "~/data/reach-question";
import { now } from "~/platform/clock";
import { attemptAsFound } from "./attempt-now";
import { settledAttempt } from "./settled-attempt";

/**
 * Goes on to a question. In a one-way quiz the one before is closed from then on; in any other nothing
 * has to be stored for it. Going on twice is going on once.
 */
export async function goOn({
  to,
  ...owned
}: OwnedAttempt & { to: number }): Promise<{ kind: "there" | "refused" | "missing" }> {
  const found = await settledAttempt(owned);
  if (!found) return { kind: "missing" };
  const { life } = attemptAsFound(found);
  const decision = decide(life, { kind: "go-on", at: now(), to }, lifeRulesOf(found.quiz));
  if (!decision.ok || decision.effect.kind !== "reach") return { kind: "refused" };
  if (decision.effect.position === life.reached) return { kind: "there" };
  const reached = await reachQuestion(database(), { ...owned, from: life.reached, to });
  return reached.kind === "reached" ? { kind: "there" } : goOn({ ...owned, to });
}
