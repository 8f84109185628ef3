import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeDatabase, openDatabase } from "~/data/database";
import { applyMigrations } from "~/data/migrations/apply-migrations";
import { publishContent, type VersionStore } from "~/publishing/publish-content";
import { versionStore } from "~/server/version-store";
import { generateModules, moduleId } from "./generate-modules";

/** Seconds that publishing a content folder takes into a database on disk. */
export interface PublishFigures {
  modules: number;
  questionsEach: number;
  /** The first time: every module is parsed, checked and written. */
  allSeconds: number;
  /** Again, with nothing changed. */
  unchangedSeconds: number;
  /** Again, after one question of one module changed. */
  oneChangedSeconds: number;
}

/** Generates modules in a scratch folder and measures how long publishing them takes. */
export async function measurePublishing(size: {
  modules: number;
  questionsEach: number;
}): Promise<PublishFigures> {
  const scratch = await mkdtemp(join(tmpdir(), "publish-bench-"));
  const content = join(scratch, "content");
  const file = join(scratch, "bench.db");
  await generateModules(content, { count: size.modules, questions: size.questionsEach });
  await applyMigrations({ file });
  const database = openDatabase({ file });
  const store = versionStore(database);
  try {
    const allSeconds = await seconds(content, store, { published: size.modules });
    const unchangedSeconds = await seconds(content, store, { unchanged: size.modules });
    await changeOne(content);
    const oneChangedSeconds = await seconds(content, store, {
      published: 1,
      unchanged: size.modules - 1,
    });
    return { ...size, allSeconds, unchangedSeconds, oneChangedSeconds };
  } finally {
    await closeDatabase(database);
    await rm(scratch, { recursive: true });
  }
}

/** Publishes, and refuses to count a run that did not do what it should have done. */
async function seconds(
  content: string,
  store: VersionStore,
  expected: Record<string, number>,
): Promise<number> {
  const start = performance.now();
  const outcomes = await publishContent(content, { store });
  const taken = (performance.now() - start) / 1000;
  const counts: Record<string, number> = {};
  for (const { kind } of outcomes) counts[kind] = (counts[kind] ?? 0) + 1;
  const ordered = (each: Record<string, number>) =>
    JSON.stringify(
      Object.entries(each)
        .filter(([, count]) => count > 0)
        .sort(),
    );
  if (ordered(counts) !== ordered(expected)) {
    const first = outcomes.find(({ kind }) => kind === "refused");
    throw new Error(
      `Expected ${ordered(expected)}, got ${ordered(counts)}. ${JSON.stringify(first)}`,
    );
  }
  return taken;
}

async function changeOne(content: string): Promise<void> {
  const file = join(content, moduleId(0), "questions/all.yaml");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace("Number 0: what", "Number zero: what"));
}
