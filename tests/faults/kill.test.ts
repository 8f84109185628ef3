import { it } from "vitest";
import { expectProven } from "./expect-proven";
import { killAtRandom } from "./proofs/kill-at-random";

it("kill -9 at random moments loses nothing that was acknowledged", () =>
  expectProven(killAtRandom));
