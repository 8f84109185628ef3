import { expect, it } from "vitest";
import { type BenchReport, savesThroughServer } from "./bench-report";
import type { DurableSaves } from "./durable-saves";
import type { SiteFigures } from "./measure-site";
import { reportText } from "./report-text";

const site: SiteFigures = {
  subject: { module: "ferries", lesson: "first", quiz: "all", questions: 10 },
  operations: [
    {
      operation: "save answer",
      concurrency: 8,
      count: 400,
      p50: 4.04,
      p95: 9.06,
      p99: 12,
      perSecond: 500,
      cpuMilliseconds: 1.234,
    },
    {
      operation: "review",
      concurrency: 8,
      count: 9,
      p50: 1,
      p95: 2,
      p99: 3,
      perSecond: 90,
      cpuMilliseconds: null,
    },
  ],
  memory: { whenReady: 100, afterwards: 200, peak: 300 },
  pages: [
    { page: "lesson", requests: 1, bytes: 2_500, byType: { Other: { requests: 1, bytes: 2_500 } } },
  ],
  edits: {
    count: 200,
    onDevice: { p50: 2.04, p95: 3, p99: 4 },
    onServer: { p50: 450, p95: 460, p99: 470.06 },
  },
};

const durableSaves: DurableSaves = {
  savesPerBlock: 100,
  blocks: 3,
  ours: { perSecond: 2_000, cpuMicroseconds: 300.4 },
  bare: { perSecond: 4_000, cpuMicroseconds: 99.6 },
  ratio: 0.51,
};

const nothing: BenchReport = {
  takenAt: "2026-03-01T09:00:00.000Z",
  seconds: 1,
  machine: { processor: "Abacus", cores: 2, memoryMegabytes: 1, system: "linux x64", node: "v24" },
  load: { before: [0.5, 1, 2], after: [3, 4, 5] },
  site: null,
  durableSaves: null,
  savesThroughServer: [],
  publishing: null,
  rates: null,
  growth: null,
};

it("says what each figure is", () => {
  const text = reportText({
    ...nothing,
    site,
    durableSaves,
    savesThroughServer: savesThroughServer(site, durableSaves),
    publishing: {
      modules: 1_000,
      questionsEach: 50,
      allSeconds: 40,
      unchangedSeconds: 0.8,
      oneChangedSeconds: 0.9,
    },
  });
  expect(text).toMatch(/^save answer +8 +400 +4\.0 +9\.1 +12\.0 +500 +1\.23$/m);
  expect(text).toMatch(/^review +8 +9 +1\.0 +2\.0 +3\.0 +90 +–$/m);
  expect(text).toContain("100 MB when ready, 200 MB afterwards, 300 MB at most");
  expect(text).toMatch(
    /^first visit, KB \(requests\) .* document +script +stylesheet +font +other$/m,
  );
  expect(text).toMatch(/^lesson +2\.5 \(1\) +0\.0 \(0\) .* 2\.5 \(1\)$/m);
  expect(text).toMatch(/^200 answers changed in a browser, until +p50 ms/m);
  expect(text).toMatch(/^on the device +2\.0 +3\.0 +4\.0$/m);
  expect(text).toMatch(/^on the server +450\.0 +460\.0 +470\.1$/m);
  expect(text).toContain("2000 per second, 300 µs CPU each, 0.51 of bare");
  expect(text).toContain("8 at once: 0.13 of bare");
  expect(text).toContain("nothing changed: 0.80 s");
});

it("leaves out what was not measured", () => {
  expect(reportText(nothing)).toBe(
    [
      "Abacus, 2 cores, 1 MB, linux x64, Node v24",
      "Load average before 0.5, 1, 2; after 3, 4, 5",
      "The figures hold for this machine and this load: compare those of one run with each other.",
    ].join("\n"),
  );
});

it("compares the server with the bare driver only when both were measured", () => {
  expect(savesThroughServer(site, null)).toEqual([]);
  expect(savesThroughServer(null, durableSaves)).toEqual([]);
  expect(savesThroughServer(site, durableSaves)).toEqual([{ concurrency: 8, ratioToBare: 0.125 }]);
});

it("tells what comes at a rate of its own, and what stored responses make of an operation", () => {
  const rate = { operation: "submit", count: 1_000, perSecond: 100, seconds: 10.04 };
  const smallest = { responses: 10_000, megabytes: 5, seedSeconds: 0.4 };
  const text = reportText({
    ...nothing,
    rates: [{ ...rate, p50: 9, p95: 20.06, p99: 31 }],
    growth: [
      {
        ...smallest,
        median: { save: 3, submit: 9.996, review: 12 },
        ratio: { save: 1, submit: 1, review: 1.204 },
      },
    ],
  });
  expect(text).toContain("submit       100   1000     9.0    20.1    31.0         10.0");
  expect(text).toContain("10,000");
  expect(text).toContain("3.00 (× 1.00)  10.00 (× 1.00)  12.00 (× 1.20)");
});
