import { afterEach, describe, expect, it } from "vitest";
import { createLog } from "~/platform/log";
import { processWide } from "~/platform/process-wide";
import { backgroundFinished, inBackground } from "./background";

afterEach(() => {
  globalThis.treatiseProcessWide = undefined;
});

describe("inBackground", () => {
  it("is waited for to the end, with what it starts itself", async () => {
    const done: string[] = [];
    const later = (name: string) =>
      new Promise<void>((resolve) =>
        setTimeout(() => {
          done.push(name);
          resolve();
        }, 10),
      );
    inBackground(later("first").then(() => inBackground(later("second"))));
    expect(done).toEqual([]);
    await backgroundFinished();
    expect(done).toEqual(["first", "second"]);
  });

  it("notes a failure and goes on", async () => {
    const lines: string[] = [];
    processWide("log", () => createLog("info", { write: (line) => void lines.push(line) }));
    inBackground(Promise.reject(new Error("the mail server is away")));
    await backgroundFinished();
    expect(lines.join("")).toContain("the mail server is away");
  });
});
