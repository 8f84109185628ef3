import { existsSync, watch } from "node:fs";
import { basename, join, sep } from "node:path";
import { parseArgs } from "node:util";
import { compileModule } from "~/publishing/compile-module";
import { hasErrors, type Problem } from "~/publishing/problem";
import { problemLine, summaryLine } from "~/publishing/problem-text";
import { moduleFolders, readModule } from "~/publishing/read-module";

const USAGE = `Checks the modules of a content folder and prints what to mend.

  npm run content:check                     every module in content/
  npm run content:check -- my-module        one module
  npm run content:check -- --watch          again after each change
  npm run content:check -- --content other  another content folder`;

const { values, positionals } = parseArgs({
  options: {
    watch: { type: "boolean", default: false },
    content: { type: "string", default: "content" },
    help: { type: "boolean", default: false },
  },
  allowPositionals: true,
});
const contentFolder = values.content;

if (values.help) console.log(USAGE);
else if (!existsSync(contentFolder)) {
  console.error(`There is no folder ${contentFolder}. Run this in the project's folder.`);
  process.exitCode = 1;
} else {
  const chosen = positionals.map((name) => join(contentFolder, basename(name)));
  const missing = chosen.filter((folder) => !existsSync(folder));
  for (const folder of missing) console.error(`There is no module folder ${folder}.`);
  const problems = await check(chosen.length > 0 ? chosen : await moduleFolders(contentFolder));
  if (hasErrors(problems) || missing.length > 0) process.exitCode = 1;
  if (values.watch) watchFolder();
}

async function check(folders: readonly string[]): Promise<Problem[]> {
  const existing = folders.filter((folder) => existsSync(folder));
  const found = await Promise.all(
    existing.map(async (folder) => compileModule(await readModule(folder)).problems),
  );
  const problems = found.flat();
  for (const problem of problems) console.log(problemLine(problem));
  console.log(summaryLine(problems, existing.length));
  return problems;
}

/** Checks a module again a moment after its files changed; runs until it is interrupted. */
function watchFolder(): void {
  console.log(`Watching ${contentFolder}. Stop with Ctrl+C.`);
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  watch(contentFolder, { recursive: true }, (_event, path) => {
    const [module = "", file] = path?.split(sep) ?? [];
    if (file === undefined || module.startsWith(".")) return;
    changed.add(join(contentFolder, module));
    clearTimeout(timer);
    timer = setTimeout(() => {
      const folders = [...changed].sort();
      changed.clear();
      void check(folders);
    }, 150);
  });
}
