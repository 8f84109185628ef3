import { expect, it } from "vitest";
import { safeSqliteAdapter } from "~/data/sqlite/safe-sqlite-adapter";
import { stockAdapter } from "../support/adapters";
import { expectProven } from "./expect-proven";
import { interleavedWrites } from "./proofs/interleaved-writes";

it("the stock adapter loses acknowledged writes, and the same ones each time", async () => {
  const proof = interleavedWrites(stockAdapter);
  const setting = { size: "short", defect: null } as const;
  const first = await proof(setting);
  expect(first.wrongs.length).toBeGreaterThan(0);
  expect(await proof(setting)).toEqual(first);
});

it("the safe adapter loses none, and stores nothing that was taken back", () =>
  expectProven(interleavedWrites(safeSqliteAdapter)));
