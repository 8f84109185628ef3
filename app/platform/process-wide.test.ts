import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => {
  globalThis.treatiseProcessWide = undefined;
});

describe("processWide", () => {
  it("makes one value, even for a second copy of the module", async () => {
    const first = await import("./process-wide");
    vi.resetModules();
    const second = await import("./process-wide");
    expect(second).not.toBe(first);

    let made = 0;
    const make = () => ({ number: ++made });
    expect(second.processWide("thing", make)).toBe(first.processWide("thing", make));
    expect(made).toBe(1);
  });

  it("makes the value anew once it is forgotten", async () => {
    const { processWide, forgetProcessWide } = await import("./process-wide");
    const before = processWide("thing", () => ({}));
    forgetProcessWide("thing");
    expect(processWide("thing", () => ({}))).not.toBe(before);
  });
});
