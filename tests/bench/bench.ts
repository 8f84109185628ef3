import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { orExplain, say } from "../../app/operations/bootstrap/say.mjs";
import { projectRoot } from "../support/project-root";
import { benchOptions } from "./bench-options";
import { type BenchReport, savesThroughServer } from "./bench-report";
import { measureDurableSaves } from "./durable-saves";
import { measureGrowth } from "./growth/measure-growth";
import { load, machine } from "./machine";
import { measurePublishing } from "./measure-publishing";
import { measureRates } from "./measure-rates";
import { measureSite } from "./measure-site";
import { reportText } from "./report-text";

const REPORT = "build/bench.json";
const SMALLEST_STORE = 10_000;

// What was begun is ended when the process ends, also when it is told to.
process.once("SIGINT", () => process.exit(130));
process.once("SIGTERM", () => process.exit(143));

await orExplain(async () => {
  const report = await measure();
  const file = join(projectRoot, REPORT);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
  console.log(`\n${reportText(report)}\n`);
  say(`Written to ${REPORT}. It took ${report.seconds.toFixed(0)} s.`);
});

async function measure(): Promise<BenchReport> {
  const options = benchOptions(process.argv.slice(2));
  const { saves, publishing, rates, growth, responses, ...wanted } = options;
  const takenAt = new Date().toISOString();
  const start = performance.now();
  const before = load();
  const onSite = wanted.pages || wanted.edits || wanted.operations.length > 0;
  const site = onSite ? await measureSite({ ...wanted, say }) : null;
  if (saves) say("Saving answers with and without the store.");
  const durableSaves = saves ? await measureDurableSaves() : null;
  if (publishing) say("Publishing generated modules.");
  const size = { modules: 1_000, questionsEach: 50 };
  const published = publishing ? await measurePublishing(size) : null;
  const rateFigures = rates ? await measureRates(say) : null;
  const sizes = [SMALLEST_STORE, responses];
  const growthFigures = growth ? await measureGrowth(sizes, say) : null;
  return {
    takenAt,
    seconds: (performance.now() - start) / 1_000,
    machine: machine(),
    load: { before, after: load() },
    site,
    durableSaves,
    savesThroughServer: savesThroughServer(site, durableSaves),
    publishing: published,
    rates: rateFigures,
    growth: growthFigures,
  };
}
