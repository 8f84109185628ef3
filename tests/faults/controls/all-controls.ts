import { stockAdapter } from "../../support/adapters";
import type { Proof } from "../proof";
import { badNetwork } from "../proofs/bad-network";
import { browserClocks, daylightSaving, serverClockJumps } from "../proofs/clocks";
import { deadlineRace } from "../proofs/deadline-race";
import { failingDriverProof, failingSystemProof } from "../proofs/failing-disk";
import { interleavedWrites } from "../proofs/interleaved-writes";
import { killAtPoints, killInSweep } from "../proofs/kill-at-points";
import { killAtRandom } from "../proofs/kill-at-random";
import { killInRegrade } from "../proofs/kill-in-regrade";
import { lockedStore } from "../proofs/locked-store";
import { parallelRequests } from "../proofs/parallel-requests";
import { powerCut } from "../proofs/power-cut";

/**
 * A proof, and a defect that it has to find: a module of tests/faults/defects, put into the server;
 * the stock adapter is given to its proof instead, which has no server.
 */
export interface Control {
  readonly name: string;
  readonly proof: Proof;
  readonly defect: string;
  /** What the proof has to say of it; any other complaint does not count. */
  readonly finds: RegExp;
}

const LOST = /^Acknowledged and lost|^Its submission is lost|^Started and lost/;
const DOUBLED = /^Stored \d+ times|^Refused and stored/;

export const ALL_CONTROLS: readonly Control[] = [
  {
    name: "interleaved writes",
    proof: interleavedWrites(stockAdapter),
    defect: "stock-adapter",
    finds: LOST,
  },
  {
    name: "kill at random moments",
    proof: killAtRandom,
    defect: "acknowledge-before-commit",
    finds: LOST,
  },
  {
    name: "kill at chosen points",
    proof: killAtPoints,
    defect: "acknowledge-before-commit",
    finds: LOST,
  },
  {
    name: "kill at chosen points",
    proof: killAtPoints,
    defect: "half-transaction",
    finds: /^Marked null/,
  },
  {
    name: "kill in the sweep",
    proof: killInSweep,
    defect: "half-transaction",
    finds: /^Marked null/,
  },
  {
    name: "kill in a regrade",
    proof: killInRegrade,
    defect: "half-regrade",
    finds: /^A part of a regrade/,
  },
  { name: "power cut", proof: powerCut, defect: "normal-synchronous", finds: LOST },
  {
    name: "parallel requests",
    proof: parallelRequests,
    defect: "check-then-insert",
    finds: /starts at once made \d+ attempts/,
  },
  { name: "bad network", proof: badNetwork, defect: "without-operation-id", finds: DOUBLED },
  { name: "deadline race", proof: deadlineRace, defect: "no-sweep", finds: /^Still running/ },
  {
    name: "deadline race",
    proof: deadlineRace,
    defect: "no-grace",
    finds: /^In time and flagged late/,
  },
  {
    name: "clock of the device",
    proof: browserClocks,
    defect: "client-clock",
    finds: /^Not (late|in time)/,
  },
  {
    name: "server clock jumps",
    proof: serverClockJumps,
    defect: "newest-by-clock",
    finds: /^Marked/,
  },
  {
    name: "daylight saving",
    proof: daylightSaving,
    defect: "wall-clock-deadline",
    finds: /lasts|^Not (late|in time)/,
  },
  { name: "locked store", proof: lockedStore, defect: "errors-taken-for-success", finds: LOST },
  {
    name: "failing driver",
    proof: failingDriverProof,
    defect: "errors-taken-for-success",
    finds: LOST,
  },
  {
    name: "failing system",
    proof: failingSystemProof,
    defect: "errors-taken-for-success",
    finds: LOST,
  },
];
