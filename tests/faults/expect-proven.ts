import { expect } from "vitest";
import type { Proof, Size } from "./proof";

/** Long by `npm run test:faults`, short otherwise. */
const SIZE: Size = process.env.FAULTS === "long" ? "long" : "short";

/** Runs a proof in the size that was asked for, says what it measured, and expects no wrong. */
export async function expectProven(proof: Proof): Promise<void> {
  const { wrongs, notes } = await proof({ size: SIZE, defect: null });
  console.info(notes.join("\n"));
  expect(wrongs.slice(0, 20)).toEqual([]);
}
