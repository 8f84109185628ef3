import { describe, expect, it } from "vitest";
import { startRefusal, waitedSince } from "./start-refusal";

const at = (minute: number) => new Date(Date.UTC(2026, 2, 1, 9, minute));
const ended = (minute: number) => ({ state: "marked", submittedAt: at(minute) }) as const;
const RUNNING = { state: "running", submittedAt: null } as const;

describe("startRefusal", () => {
  it("counts every attempt that was started", () => {
    const quiz = { attempts: 2, waitMinutes: 0 };
    expect(startRefusal(quiz, [], at(0))).toBeNull();
    expect(startRefusal(quiz, [ended(0)], at(0))).toBeNull();
    expect(startRefusal(quiz, [ended(0), RUNNING], at(9))).toEqual({ kind: "used-up" });
    const abandoned = { state: "abandoned", submittedAt: at(1) } as const;
    expect(startRefusal(quiz, [ended(0), abandoned], at(9))).toEqual({ kind: "used-up" });
  });

  it("counts the wait from the end of the attempt that ended last", () => {
    const quiz = { attempts: "unlimited", waitMinutes: 10 } as const;
    const attempts = [ended(5), ended(2)];
    expect(startRefusal(quiz, attempts, at(14))).toEqual({ kind: "wait", until: at(15) });
    expect(startRefusal(quiz, attempts, at(15))).toBeNull();
    expect(startRefusal(quiz, [RUNNING], at(0))).toBeNull();
  });
});

describe("waitedSince", () => {
  it("is the moment by which the last attempt must have ended", () => {
    expect(waitedSince({ waitMinutes: 10 }, at(15))).toEqual(at(5));
    expect(waitedSince({ waitMinutes: 0 }, at(15))).toBeNull();
  });
});
