import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { compileModule } from "~/publishing/compile-module";
import { summaryLine } from "~/publishing/problem-text";
import { moduleFolders, readModule } from "~/publishing/read-module";
import { reportPage } from "~/publishing/report/report-page";

const { values } = parseArgs({
  options: {
    content: { type: "string", default: "content" },
    out: { type: "string", default: "build/content-report.html" },
  },
});
const folders = await moduleFolders(values.content);
const reports = await Promise.all(
  folders.map(async (folder) => ({ folder, ...compileModule(await readModule(folder)) })),
);
await mkdir(dirname(values.out), { recursive: true });
await writeFile(values.out, reportPage(reports));
console.log(
  summaryLine(
    reports.flatMap(({ problems }) => problems),
    reports.length,
  ),
);
console.log(`Wrote ${values.out}`);
