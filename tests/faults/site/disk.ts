import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../support/project-root";
import type { Tampering } from "./fault-server";
import type { FaultSite } from "./fault-site";

export type DiskWord = "full" | "read-only" | "sync" | "";

/** The disk under a server, which can be told to fail while the server runs. */
export interface Disk {
  readonly tampering: Tampering;
  /** What fails from now on; "" = nothing. */
  tell(word: DiskWord): void;
}

/** Lets the driver report the failures: works everywhere. */
export function failingDriver({ folder }: FaultSite): Disk {
  const file = join(folder, "disk");
  writeFileSync(file, "");
  return {
    tampering: { preloads: ["preloads/failing-disk.mjs"], variables: { FAULT_DISK_FILE: file } },
    tell: (word) => writeFileSync(file, word),
  };
}

/** Lets the calls to the system fail, under SQLite itself; null where there is no C compiler. */
export function failingSystem({ folder, databaseFile }: FaultSite): Disk | null {
  const library = join(folder, "failing-disk.so");
  const source = join(projectRoot, "tests", "faults", "preloads", "failing-disk.c");
  const compiled = spawnSync("gcc", ["-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"]);
  if (compiled.status !== 0) return null;
  const file = join(folder, "disk");
  writeFileSync(file, "");
  const variables = {
    LD_PRELOAD: library,
    FAULT_DISK_FILE: file,
    FAULT_DISK_DATABASE: databaseFile,
    FAULT_DISK_DURABLE: "yes",
  };
  return { tampering: { variables }, tell: (word) => writeFileSync(file, word) };
}

const FILES = ["", "-wal"];

/** Notes that everything written so far is on the disk for good. The server must not run. */
export function markDurable({ databaseFile }: FaultSite): void {
  for (const end of FILES) {
    const file = databaseFile + end;
    rmSync(`${file}.durable`, { force: true });
    if (existsSync(file)) copyFileSync(file, `${file}.durable`);
  }
}

/** Takes away what was written and never flushed, as a power cut does. The server must not run. */
export function cutPower({ databaseFile }: FaultSite): void {
  rmSync(`${databaseFile}-shm`, { force: true });
  for (const end of FILES) {
    const file = databaseFile + end;
    if (existsSync(`${file}.durable`)) copyFileSync(`${file}.durable`, file);
    else rmSync(file, { force: true });
  }
}
