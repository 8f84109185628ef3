import { afterEach, describe, expect, it, vi } from "vitest";
import { newId } from "./ids";

describe("newId", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it("has 26 characters that are safe in a URL and in a file name", () => {
    expect(newId()).toMatch(/^[0-9a-hjkmnp-tv-z]{26}$/);
  });

  it("does not repeat", () => {
    const ids = new Set(Array.from({ length: 10_000 }, newId));
    expect(ids.size).toBe(10_000);
  });

  it("sorts by the time it was made, as text", () => {
    vi.useFakeTimers();
    const ids = [0, 1, 31, 32, 1_000, 1_732_000_000_000, 4_102_444_800_000].map((time) => {
      vi.setSystemTime(time);
      return newId();
    });
    expect([...ids].sort()).toEqual(ids);
  });
});
