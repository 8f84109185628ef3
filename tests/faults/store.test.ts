import { it } from "vitest";
import { expectProven } from "./expect-proven";
import { failingDriverProof, failingSystemProof } from "./proofs/failing-disk";
import { lockedStore } from "./proofs/locked-store";
import { powerCut } from "./proofs/power-cut";

it("a database that another process holds delays, or asks to come again, and loses nothing", () =>
  expectProven(lockedStore));

it("a disk that fails in the driver is answered in words, and the service comes back", () =>
  expectProven(failingDriverProof));

it("a disk that fails under SQLite is answered in words, and the service comes back", () =>
  expectProven(failingSystemProof));

it("a power cut takes nothing that was acknowledged", () => expectProven(powerCut));
