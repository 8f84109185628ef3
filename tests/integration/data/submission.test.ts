import { expect, it } from "vitest";
import { type AttemptWithSlots, findAttempt } from "~/data/attempt-record";
import { appendResponse } from "~/data/responses";
import { type Ending, type Submission, withSubmission } from "~/data/submission";
import {
  AS_STARTED,
  BUILT_AT,
  storeLearner,
  storeRunningAttempt,
} from "../../builders/stored-attempt";
import { temporaryDatabase } from "../../support/temporary-database";

const SUBMITTED_AT = new Date("2026-03-01T09:30:00.000Z");

async function runningAttempt() {
  const database = await temporaryDatabase();
  const owned = await storeRunningAttempt(database);
  const submit = (
    endingOf: (attempt: AttemptWithSlots) => Ending | null = answeredAreRight,
    change: Partial<Submission> = {},
  ) => withSubmission(database, { ...owned, submittedAt: SUBMITTED_AT, ...change }, endingOf);
  const answer = (position: number) =>
    appendResponse(database, {
      ...owned,
      position,
      operationId: `op-${position}`,
      baseRevision: 0,
      answer: { kind: "true-false", value: true },
      receivedAt: BUILT_AT,
      late: false,
      asFound: AS_STARTED,
    });
  return { database, owned, submit, answer };
}

const BY_LEARNER = { state: "marked", by: "learner" } as const;

function answeredAreRight({ slots }: AttemptWithSlots): Ending {
  const marks = slots.map(({ position, response }) =>
    response
      ? ({ position, outcome: "right", markMicro: 1_000_000 } as const)
      : ({ position, outcome: "unanswered", markMicro: 0 } as const),
  );
  const markMicro = marks.reduce((sum, mark) => sum + mark.markMicro, 0);
  return { ...BY_LEARNER, markMicro, passed: markMicro >= 2_000_000, slots: marks };
}

it("stores the marks that were computed from the responses", async () => {
  const { database, owned, submit, answer } = await runningAttempt();
  await answer(1);
  await answer(3);
  const result = await submit();
  expect(result).toMatchObject({
    kind: "ended",
    attempt: {
      state: "marked",
      submittedAt: SUBMITTED_AT,
      submittedBy: "learner",
      possibleMicro: 3_000_000,
      markMicro: 2_000_000,
      passed: true,
      slots: [
        { position: 1, outcome: "right", markMicro: 1_000_000 },
        { position: 2, outcome: "unanswered", markMicro: 0 },
        { position: 3, outcome: "right", markMicro: 1_000_000 },
      ],
    },
  });
  const stored = await findAttempt(database, owned);
  expect(result).toEqual({ kind: "ended", attempt: stored });
});

it("gives a second submission the first result", async () => {
  const { submit } = await runningAttempt();
  const first = await submit();
  const second = await submit(
    () => {
      throw new Error("marked again");
    },
    { submittedAt: new Date(0) },
  );
  expect(second).toEqual({ ...first, kind: "unchanged" });
});

it("lets one of many submissions at once through", async () => {
  const { submit } = await runningAttempt();
  let marked = 0;
  const results = await Promise.all(
    Array.from({ length: 20 }, () =>
      submit((attempt) => {
        marked += 1;
        return answeredAreRight(attempt);
      }),
    ),
  );
  expect(marked).toBe(1);
  expect(results.filter(({ kind }) => kind === "ended")).toHaveLength(1);
  expect(results.filter(({ kind }) => kind === "unchanged")).toHaveLength(19);
});

it("counts each response that was acknowledged before it, and closes the attempt to the others", async () => {
  const { submit, answer } = await runningAttempt();
  const [first, submitted, ...others] = await Promise.all([
    answer(1),
    submit(),
    answer(2),
    answer(3),
  ]);
  const kinds = [first, ...others].map(({ kind }) => kind);
  const saved = kinds.filter((kind) => kind === "saved");
  expect(kinds.filter((kind) => kind === "changed")).toHaveLength(3 - saved.length);
  expect(submitted).toMatchObject({ attempt: { markMicro: saved.length * 1_000_000 } });
  expect((await answer(2)).kind).not.toBe("saved");
});

it("leaves the attempt running when its marks cannot be computed", async () => {
  const { database, owned, submit, answer } = await runningAttempt();
  const fail = () => {
    throw new Error("no such rule");
  };
  await expect(submit(fail)).rejects.toThrow("no such rule");
  expect(await findAttempt(database, owned)).toMatchObject({ state: "running", markMicro: null });
  expect(await answer(1)).toMatchObject({ kind: "saved" });
});

it.each([
  ["too few slots", [1, 2]],
  ["a slot that does not exist", [1, 2, 4]],
  ["one slot twice", [1, 2, 2]],
  ["one slot too many", [1, 2, 3, 4]],
])("refuses marks for %s, and stores nothing", async (_, positions) => {
  const { database, owned, submit } = await runningAttempt();
  const slots = positions.map(
    (position) => ({ position, outcome: "wrong", markMicro: 0 }) as const,
  );
  await expect(
    submit(() => ({ ...BY_LEARNER, markMicro: 0, passed: false, slots })),
  ).rejects.toThrow(/slots/);
  expect(await findAttempt(database, owned)).toMatchObject({ state: "running" });
});

it("closes an attempt without marks, and keeps its answers", async () => {
  const { database, owned, submit, answer } = await runningAttempt();
  await answer(1);
  const ending = { state: "abandoned", by: "deadline", markMicro: null, passed: null } as const;
  expect(await submit(() => ({ ...ending, slots: [] }))).toMatchObject({ kind: "ended" });
  expect(await findAttempt(database, owned)).toMatchObject({
    state: "abandoned",
    submittedAt: SUBMITTED_AT,
    markMicro: null,
    slots: [{ outcome: null, response: { revision: 1 } }, {}, {}],
  });
  expect(await submit()).toMatchObject({ kind: "unchanged", attempt: { state: "abandoned" } });
});

it("leaves an attempt running that is not to end", async () => {
  const { submit } = await runningAttempt();
  expect(await submit(() => null)).toMatchObject({
    kind: "unchanged",
    attempt: { state: "running" },
  });
});

it("knows no attempt of somebody else", async () => {
  const { database, owned, submit } = await runningAttempt();
  const learnerId = await storeLearner(database);
  expect(await submit(undefined, { learnerId })).toEqual({ kind: "missing" });
  expect(await findAttempt(database, { ...owned, learnerId })).toBeNull();
  expect(await findAttempt(database, owned)).toMatchObject({ state: "running" });
});
