import type { BenchReport } from "./bench-report";
import type { SaveFigures } from "./durable-saves";
import type { EditFigures } from "./edit-times";
import { growthText, ratesText } from "./load-text";
import type { SiteFigures } from "./measure-site";
import { table } from "./table";

const FIRST_TYPES = ["Document", "Script", "Stylesheet", "Font"];

/** A report as a person reads it. */
export function reportText(report: BenchReport): string {
  const { site } = report;
  const parts = [
    machineText(report),
    site && operationsText(site),
    site && memoryText(site),
    site && pagesText(site),
    site && editsText(site),
    savesText(report),
    publishingText(report),
    report.rates && ratesText(report.rates),
    report.growth && growthText(report.growth),
  ];
  return parts.filter(Boolean).join("\n\n");
}

function machineText({ machine, load }: BenchReport): string {
  const { processor, cores, memoryMegabytes, system, node } = machine;
  return [
    `${processor}, ${cores} cores, ${memoryMegabytes} MB, ${system}, Node ${node}`,
    `Load average before ${load.before.join(", ")}; after ${load.after.join(", ")}`,
    "The figures hold for this machine and this load: compare those of one run with each other.",
  ].join("\n");
}

function operationsText({ operations, subject }: SiteFigures): string | null {
  if (operations.length === 0) return null;
  const heads = ["operation", "at once", "count", "p50 ms", "p95 ms", "p99 ms", "per s", "CPU ms"];
  const rows = operations.map((row) => [
    row.operation,
    String(row.concurrency),
    String(row.count),
    ...[row.p50, row.p95, row.p99].map((value) => value.toFixed(1)),
    row.perSecond.toFixed(0),
    row.cpuMilliseconds === null ? "–" : row.cpuMilliseconds.toFixed(2),
  ]);
  const { module, lesson, quiz, questions } = subject;
  const what = `Module ${module}, lesson ${lesson}, quiz ${quiz} with ${questions} questions`;
  return `${what}\n\n${table(heads, rows)}`;
}

function memoryText({ memory }: SiteFigures): string | null {
  if (!memory) return null;
  const [ready, after, peak] = [memory.whenReady, memory.afterwards, memory.peak].map((megabytes) =>
    megabytes.toFixed(0),
  );
  return `Memory of the server: ${ready} MB when ready, ${after} MB afterwards, ${peak} MB at most`;
}

function pagesText({ pages }: SiteFigures): string | null {
  if (pages.length === 0) return null;
  const seen = pages.flatMap(({ byType }) => Object.keys(byType));
  const types = [...new Set([...FIRST_TYPES, ...seen])];
  const heads = ["first visit, KB (requests)", "all", ...types.map((type) => type.toLowerCase())];
  const rows = pages.map((visit) => [
    visit.page,
    received(visit),
    ...types.map((type) => received(visit.byType[type] ?? { bytes: 0, requests: 0 })),
  ]);
  return table(heads, rows);
}

function received({ bytes, requests }: { bytes: number; requests: number }): string {
  return `${(bytes / 1_000).toFixed(1)} (${requests})`;
}

function editsText({ edits }: SiteFigures): string | null {
  if (!edits) return null;
  const row = (name: string, times: EditFigures["onDevice"]) => [
    name,
    ...[times.p50, times.p95, times.p99].map((value) => value.toFixed(1)),
  ];
  return table(
    [`${edits.count} answers changed in a browser, until`, "p50 ms", "p95 ms", "p99 ms"],
    [row("on the device", edits.onDevice), row("on the server", edits.onServer)],
  );
}

function savesText({ durableSaves, savesThroughServer }: BenchReport): string | null {
  if (!durableSaves) return null;
  const { ours, bare, ratio } = durableSaves;
  const through = savesThroughServer.map(
    ({ concurrency, ratioToBare }) =>
      `  through the server, ${concurrency} at once: ${ratioToBare.toFixed(2)} of bare`,
  );
  return [
    "Answers saved on the disk, one after the other",
    `  bare better-sqlite3: ${saveText(bare)}`,
    `  through the store: ${saveText(ours)}, ${ratio.toFixed(2)} of bare`,
    ...through,
  ].join("\n");
}

function saveText({ perSecond, cpuMicroseconds }: SaveFigures): string {
  return `${perSecond.toFixed(0)} per second, ${cpuMicroseconds.toFixed(0)} µs CPU each`;
}

function publishingText({ publishing }: BenchReport): string | null {
  if (!publishing) return null;
  const { modules, questionsEach, allSeconds, unchangedSeconds, oneChangedSeconds } = publishing;
  return [
    `Publishing ${modules} modules of ${questionsEach} questions`,
    `  all of them, the first time: ${allSeconds.toFixed(2)} s`,
    `  nothing changed: ${unchangedSeconds.toFixed(2)} s`,
    `  one module changed: ${oneChangedSeconds.toFixed(2)} s`,
  ].join("\n");
}
