import { describe, expect, it } from "vitest";
import type { Response } from "~/core/questions/response";
import {
  edited,
  isUnsent,
  newestAnswer,
  type OutboxEntry,
  settled,
  taken,
  tryingAgain,
} from "./outbox-entry";
import type { SaveResult } from "./save-operation";

const text = (value: string): Response => ({ kind: "short-text", text: value });
const PLACE = { attempt: "attempt", position: 1, learner: "learner" };
const EMPTY = { ...PLACE, revision: 0, operation: null, edit: null, refusal: null };
const underWay = (answer: Response | null, edit: OutboxEntry["edit"] = null): OutboxEntry => ({
  ...EMPTY,
  operation: { operationId: "op-1", baseRevision: 0, answer },
  edit,
});
const settle = (entry: OutboxEntry, result: SaveResult) => settled(entry, "op-1", result);
const stale = (answer: Response | null): SaveResult => ({
  kind: "stale",
  revision: 3,
  answer,
  at: "then",
});

describe("edited", () => {
  it("keeps the newest answer only, and the newest revision", () => {
    const first = edited(null, { ...PLACE, revision: 2, answer: text("a") });
    const second = edited(first, { ...PLACE, revision: 1, answer: text("b") });
    expect(second).toEqual({ ...EMPTY, revision: 2, edit: { answer: text("b") } });
  });

  it("leaves an operation that may have been stored as it is", () => {
    const entry = edited(underWay(text("a")), { ...PLACE, revision: 0, answer: text("b") });
    expect(entry).toEqual(underWay(text("a"), { answer: text("b") }));
  });
});

describe("taken", () => {
  it("makes an operation of the edit, upon the newest revision", () => {
    const entry = edited(null, { ...PLACE, revision: 4, answer: text("a") });
    const operation = { operationId: "op-1", baseRevision: 4, answer: text("a") };
    expect(taken(entry, () => "op-1")).toEqual({ ...EMPTY, revision: 4, operation });
  });

  it("takes the operation under way again, with its id", () => {
    const entry = underWay(text("a"), { answer: text("b") });
    expect(taken(entry, () => "op-2")).toBe(entry);
  });
});

describe("settled", () => {
  it.each<SaveResult>([
    { kind: "saved", revision: 1, at: "now" },
    { kind: "late", revision: 1, at: "now", message: "Late." },
  ])("leaves nothing of an answer that was $kind", (result) => {
    expect(settle(underWay(text("a")), result)).toBeNull();
    const left = settle(underWay(text("a"), { answer: text("b") }), result);
    expect(left).toEqual({ ...EMPTY, revision: 1, edit: { answer: text("b") } });
  });

  it("sends an answer again upon the one that was given elsewhere", () => {
    const left = settle(underWay(text("a")), stale(text("theirs")));
    expect(left).toEqual({ ...EMPTY, revision: 3, edit: { answer: text("a") } });
  });

  it("never blanks an answer that was given elsewhere", () => {
    for (const blank of [null, text(" ")]) {
      expect(settle(underWay(blank), stale(text("theirs")))).toBeNull();
      expect(settle(underWay(text("a"), { answer: blank }), stale(text("theirs")))).toBeNull();
    }
    const left = settle(underWay(null), stale(null));
    expect(left).toBeNull();
  });

  it("is done with an answer that is the one given elsewhere", () => {
    expect(settle(underWay(text("a")), stale(text("a")))).toBeNull();
  });

  it("takes another id for an answer whose id belongs to another", () => {
    const left = settle(underWay(text("a")), { kind: "conflict" });
    expect(left).toEqual({ ...EMPTY, edit: { answer: text("a") } });
  });

  it("keeps a refused answer without sending it, and a newer one to be sent", () => {
    const refused: SaveResult = { kind: "refused", message: "No." };
    const left = settle(underWay(text("a")), refused);
    expect(left).toEqual({ ...EMPTY, refusal: { answer: text("a"), message: "No." } });
    expect(left && isUnsent(left)).toBe(false);
    expect(left && isUnsent(tryingAgain(left))).toBe(true);
    const newer = settle(underWay(text("a"), { answer: text("b") }), refused);
    expect(newer).toEqual({ ...EMPTY, edit: { answer: text("b") } });
  });

  it("does not heed an answer to an operation that another tab has settled", () => {
    const entry = underWay(text("a"));
    expect(settled(entry, "op-0", { kind: "saved", revision: 9, at: "now" })).toBe(entry);
  });
});

it("shows the newest answer", () => {
  expect(newestAnswer(underWay(text("a")))).toEqual(text("a"));
  expect(newestAnswer(underWay(text("a"), { answer: null }))).toBeNull();
  expect(newestAnswer({ ...EMPTY, refusal: { answer: text("c"), message: "No." } })).toEqual(
    text("c"),
  );
});
