import { it } from "vitest";
import { expectProven } from "./expect-proven";
import { killAtPoints, killInSweep } from "./proofs/kill-at-points";
import { killAtRandom } from "./proofs/kill-at-random";
import { killInRegrade } from "./proofs/kill-in-regrade";

it("kill -9 at random moments loses nothing", () => expectProven(killAtRandom));

it("kill -9 before and after commits, and before answers, loses nothing", () =>
  expectProven(killAtPoints));

it("kill -9 in the midst of the sweep submits nothing twice, and all at last", () =>
  expectProven(killInSweep));

it("kill -9 in a regrade leaves nothing of it, or all", () => expectProven(killInRegrade));
