import { fingerprint, readStamp, writeStamp } from "./fingerprint.mjs";
import { packageCommand } from "./package-command.mjs";
import { runCommand } from "./run-command.mjs";
import { Obstacle, say } from "./say.mjs";

const STAMP = "prisma/generated/.made-from";
const INPUTS = ["prisma/schema.prisma", "node_modules/prisma/package.json"];

/** Generates the database client from the schema unless it is there already. */
export async function ensureDatabaseClient() {
  const inputs = fingerprint(INPUTS);
  if (readStamp(STAMP) === inputs) return;
  say("Generating the database client.");
  const generate = packageCommand("prisma", "generate", "--schema", "prisma/schema.prisma");
  const { code, output } = await runCommand(generate, { environment: QUIET_AND_OFFLINE });
  if (code !== 0) {
    throw new Obstacle(`The database client could not be generated. Prisma's answer:\n\n${output}`);
  }
  writeStamp(STAMP, inputs);
}

const QUIET_AND_OFFLINE = {
  // Generating only checks that an engine is there and never runs it: any program will do, and
  // nothing is downloaded.
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  PRISMA_HIDE_UPDATE_MESSAGE: "true",
  CHECKPOINT_DISABLE: "1",
};
