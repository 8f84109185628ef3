import { it } from "vitest";
import { expectProven } from "./expect-proven";
import { badNetwork } from "./proofs/bad-network";
import { deadlineRace } from "./proofs/deadline-race";
import { parallelRequests } from "./proofs/parallel-requests";

it("50 starts at once are one attempt, 50 submissions at once are one submission", () =>
  expectProven(parallelRequests));

it("duplicated, delayed, reordered and dropped requests have the effect of one", () =>
  expectProven(badNetwork));

it("200 learners at the end of their time: in time counts, late is kept, each is submitted once", () =>
  expectProven(deadlineRace));
