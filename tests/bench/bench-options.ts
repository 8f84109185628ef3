import { parseArgs } from "node:util";
import { Obstacle } from "../../app/operations/bootstrap/say.mjs";
import { OPERATIONS, type OperationName } from "./all-operations";

export interface BenchOptions {
  readonly operations: readonly OperationName[];
  readonly pages: boolean;
  readonly edits: boolean;
  readonly saves: boolean;
  readonly publishing: boolean;
  readonly rates: boolean;
  readonly growth: boolean;
  /** How many responses the largest store holds. */
  readonly responses: number;
  /** Where the server's processor profile goes; null = it makes none. */
  readonly profileFolder: string | null;
}

const OTHER_PARTS = ["pages", "edits", "saves", "publishing", "rates", "growth"] as const;
const OPERATION_NAMES = Object.keys(OPERATIONS).filter(isOperation);

/**
 * Reads `--only <part>` (again for each further part), `--responses <count>` and `--cpu-prof <folder>`;
 * throws on others.
 */
export function benchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: "string", multiple: true },
      responses: { type: "string", default: "1000000" },
      "cpu-prof": { type: "string" },
    },
  });
  const known: string[] = [...OPERATION_NAMES, ...OTHER_PARTS];
  const only = values.only ?? known;
  const unknown = only.find((part) => !known.includes(part));
  if (unknown !== undefined) {
    throw new Obstacle(`There is no part "${unknown}"; the parts are ${known.join(", ")}.`);
  }
  return {
    operations: OPERATION_NAMES.filter((name) => only.includes(name)),
    pages: only.includes("pages"),
    edits: only.includes("edits"),
    saves: only.includes("saves"),
    publishing: only.includes("publishing"),
    rates: only.includes("rates"),
    growth: only.includes("growth"),
    responses: countOf(values.responses),
    profileFolder: values["cpu-prof"] ?? null,
  };
}

function countOf(text: string): number {
  if (/^[1-9]\d{4,8}$/.test(text)) return Number(text);
  throw new Obstacle(`--responses takes a whole number from 10000, not "${text}".`);
}

function isOperation(name: string): name is OperationName {
  return Object.hasOwn(OPERATIONS, name);
}
