import type { BrowserContext, Route } from "@playwright/test";
import type { SeededRandom } from "~/core/attempts/seeded-random";

/** What a train does to a connection. */
const WEATHERS = ["good", "gone", "slow", "answer-lost", "request-lost"] as const;
type Weather = (typeof WEATHERS)[number];

/** What the browser says of requests that never came back. */
export const BAD_NETWORK = /ERR_FAILED|ERR_CONNECTION|ERR_TIMED_OUT/;

/** A connection whose weather changes: answers are saved through it, or not. */
export interface BadNetwork {
  change(random: SeededRandom): Promise<Weather>;
  clear(): Promise<void>;
}

export async function badNetwork(context: BrowserContext): Promise<BadNetwork> {
  let weather: Weather = "good";
  await context.route("**/responses", async (route: Route) => {
    if (weather === "request-lost") return route.abort("connectionreset");
    if (weather === "slow") await new Promise((done) => setTimeout(done, 700));
    if (weather !== "answer-lost") return route.continue().catch(() => undefined);
    // The server has stored it and said so; the browser never hears of it.
    await route.fetch().catch(() => undefined);
    return route.abort("connectionreset").catch(() => undefined);
  });

  async function become(next: Weather): Promise<Weather> {
    weather = next;
    await context.setOffline(weather === "gone");
    return weather;
  }
  return {
    change: (random) => become(WEATHERS[random.below(WEATHERS.length)] ?? "good"),
    clear: async () => {
      await become("good");
    },
  };
}
