import { findAttempt, type OwnedAttempt } from "~/data/attempt-record";
import { database } from "~/data/database";
import { buildQuizModule } from "../../builders/quiz-module";
import { BUILT_AT } from "../../builders/stored-attempt";
import { stopClock } from "../../support/stopped-clock";
import { quizScene, start } from "./quiz-scene";

type Settings = Parameters<typeof buildQuizModule>[0];

/** A running attempt at a quiz of two questions with these settings; the clock stands at BUILT_AT. */
export async function running(settings: Settings) {
  stopClock(BUILT_AT);
  const slots = [{ question: "q1" }, { question: "q2" }];
  const scene = await quizScene(buildQuizModule({ slots, ...settings }));
  return { scene, owned: await start(scene) };
}

export function stored(owned: OwnedAttempt) {
  return findAttempt(database(), owned);
}
