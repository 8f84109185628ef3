import { it } from "vitest";
import { expectProven } from "./expect-proven";
import { browserClocks, daylightSaving, serverClockJumps } from "./proofs/clocks";

it("the clock of the device makes no difference", () => expectProven(browserClocks));

it("nothing is lost or doubled when the server's clock jumps", () =>
  expectProven(serverClockJumps));

it("a time limit is the same across a change to or from summer time", () =>
  expectProven(daylightSaving));
