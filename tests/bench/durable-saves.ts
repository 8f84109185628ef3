import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeDatabase, type Database, openDatabase } from "~/data/database";
import { applyMigrations } from "~/data/migrations/apply-migrations";
import { appendResponse, type NewResponse } from "~/data/responses";
import { openSqlite } from "~/data/sqlite/open-sqlite";
import { toSqlite } from "~/data/sqlite/values";
import { newId } from "~/platform/ids";
import { AS_STARTED, BUILT_AT, storeRunningAttempt } from "../builders/stored-attempt";
import { percentile } from "./percentile";

const SLOTS = 3;
const BLOCKS = 15;
const SAVES_PER_BLOCK = 100;

/** Saving answers one after the other, each on the disk before the next: medians over blocks. */
export interface DurableSaves {
  readonly savesPerBlock: number;
  readonly blocks: number;
  /** Through the store. */
  readonly ours: SaveFigures;
  /** The same statement through the driver alone, with the same settings. */
  readonly bare: SaveFigures;
  /** Saves per second, ours to bare, over pairs of blocks that ran one after the other. */
  readonly ratio: number;
}

export interface SaveFigures {
  readonly perSecond: number;
  readonly cpuMicroseconds: number;
}

/** Saves blocks of answers with both in turn, so that what slows the machine slows both. */
export async function measureDurableSaves(): Promise<DurableSaves> {
  const folder = mkdtempSync(join(tmpdir(), "treatise-saves-"));
  const ours = await openSide(join(folder, "ours.db"), oursSaver);
  const bare = await openSide(join(folder, "bare.db"), bareSaver);
  try {
    await ours.saveBlock();
    await bare.saveBlock();
    const pairs: { ours: SaveFigures; bare: SaveFigures }[] = [];
    while (pairs.length < BLOCKS) {
      pairs.push({ ours: await ours.saveBlock(), bare: await bare.saveBlock() });
    }
    return {
      savesPerBlock: SAVES_PER_BLOCK,
      blocks: BLOCKS,
      ours: medians(pairs.map((pair) => pair.ours)),
      bare: medians(pairs.map((pair) => pair.bare)),
      ratio: median(pairs.map((pair) => pair.ours.perSecond / pair.bare.perSecond)),
    };
  } finally {
    await ours.close();
    await bare.close();
    rmSync(folder, { recursive: true });
  }
}

/** Saves answers that were made ready before. */
interface Saver {
  prepare(responses: readonly NewResponse[]): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

async function openSide(file: string, saverOf: (file: string) => Saver) {
  await applyMigrations({ file });
  const database = openDatabase({ file });
  const owned = await storeRunningAttempt(database);
  await closeDatabase(database);
  const saver = saverOf(file);
  let saved = 0;
  const saveBlock = async (): Promise<SaveFigures> => {
    const responses = Array.from({ length: SAVES_PER_BLOCK }, () => nextResponse(owned, saved++));
    const saveAll = await saver.prepare(responses);
    const start = performance.now();
    const usedBefore = process.cpuUsage();
    await saveAll();
    const { user, system } = process.cpuUsage(usedBefore);
    return {
      perSecond: SAVES_PER_BLOCK / ((performance.now() - start) / 1_000),
      cpuMicroseconds: (user + system) / SAVES_PER_BLOCK,
    };
  };
  return { saveBlock, close: saver.close };
}

function nextResponse(
  owned: { attemptId: string; learnerId: string },
  earlier: number,
): NewResponse {
  return {
    ...owned,
    operationId: newId(),
    position: 1 + (earlier % SLOTS),
    baseRevision: Math.floor(earlier / SLOTS),
    answer: { kind: "single-choice", option: "invasion" },
    receivedAt: BUILT_AT,
    late: false,
    asFound: AS_STARTED,
  };
}

function oursSaver(file: string): Saver {
  const database = openDatabase({ file });
  return {
    prepare: async (responses) => async () => {
      for (const response of responses) {
        const { kind } = await appendResponse(database, response);
        if (kind !== "saved") throw new Error(`An answer was not saved: ${kind}.`);
      }
    },
    close: () => closeDatabase(database),
  };
}

function bareSaver(file: string): Saver {
  const sqlite = openSqlite(file);
  return {
    prepare: async (responses) => {
      const statements = await Promise.all(responses.map(statementOf));
      const prepared = sqlite.prepare(statements[0]?.sql ?? "");
      return async () => {
        for (const { values } of statements) {
          if (prepared.run(...values).changes !== 1) throw new Error("An answer was not saved.");
        }
      };
    },
    close: async () => void sqlite.close(),
  };
}

/** The very statement that appendResponse runs, and its values as they are stored. */
async function statementOf(response: NewResponse): Promise<{ sql: string; values: unknown[] }> {
  const seen: { sql: string; values: unknown[] }[] = [];
  const listener = {
    $executeRaw: async (parts: readonly string[], ...values: unknown[]) => {
      seen.push({
        sql: parts.join("?"),
        values: values.map((value) => toSqlite(value, undefined)),
      });
      return 1;
    },
  };
  // When the first statement saves, appendResponse asks nothing else of the database.
  await appendResponse(listener as unknown as Database, response);
  const [first] = seen;
  if (!first || seen.length > 1) throw new Error("Saving an answer takes one statement no longer.");
  return first;
}

function medians(blocks: readonly SaveFigures[]): SaveFigures {
  return {
    perSecond: median(blocks.map(({ perSecond }) => perSecond)),
    cpuMicroseconds: median(blocks.map(({ cpuMicroseconds }) => cpuMicroseconds)),
  };
}

function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}
