import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "./seeded-random";
import { shuffle } from "./shuffle";

describe("shuffle", () => {
  it("keeps the same items", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
        const drawn = shuffle(items, seededRandom(seed));
        expect(drawn.toSorted()).toEqual(items.toSorted());
      }),
    );
  });

  it("gives the same order for the same seed", () => {
    const items = ["a", "b", "c", "d", "e", "f"];
    expect(shuffle(items, seededRandom("x"))).toEqual(shuffle(items, seededRandom("x")));
  });

  it("reaches every order about equally often", () => {
    const counts = new Map<string, number>();
    const random = seededRandom("fair");
    for (let draw = 0; draw < 6000; draw += 1) {
      const order = shuffle(["a", "b", "c"], random).join("");
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(count).toBeGreaterThan(880);
  });
});
