import { expect, it } from "vitest";
import { type AnsweredReport, shownReport } from "./shown-report";

const AT = new Date("2026-03-01T09:00:00.000Z");
const LATER = new Date("2026-03-02T10:30:00.000Z");

const report = (rest: Partial<AnsweredReport> = {}): AnsweredReport => ({
  operationId: "operation-1",
  text: "The key is wrong.",
  createdAt: AT,
  state: "open",
  reply: null,
  repliedAt: null,
  ...rest,
});

const ANSWERED = { state: "declined", reply: "Coal is right.", repliedAt: LATER } as const;

it.each([false, true])("shows an open report, withheld or not", (withheld) => {
  expect(shownReport(report(), { withheld })).toEqual({
    operationId: "operation-1",
    text: "The key is wrong.",
    at: "2026-03-01T09:00:00.000Z",
    state: "open",
    reply: null,
    repliedAt: null,
  });
});

it("shows the answer and whether it agrees", () => {
  expect(shownReport(report(ANSWERED), { withheld: false })).toMatchObject({
    state: "declined",
    reply: "Coal is right.",
    repliedAt: "2026-03-02T10:30:00.000Z",
  });
});

it("says of a withheld answer only that there is one", () => {
  const shown = shownReport(report(ANSWERED), { withheld: true });
  expect(shown).toMatchObject({ state: "answered", reply: null, repliedAt: null });
  expect(JSON.stringify(shown)).not.toMatch(/Coal|declined/);
});
