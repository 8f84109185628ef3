// Runs in the server's process, before the server: lets a fault or a defect stand between the
// application and its SQLite driver. The application itself has no such place.
import { createRequire } from "node:module";

const SqliteDatabase = createRequire(import.meta.url)("better-sqlite3");

/** @type {((call: { sql: string, values: unknown[], sqlite: object, way: string }, next: Function) => unknown)[]} */
const layers = [];

/**
 * Adds a layer around every statement. It gets the call ({ sql, values, sqlite, way }, where way is
 * "run", "all" or "exec") and what goes on with it; the layer added last is the outermost.
 */
export function addLayer(layer) {
  layers.push(layer);
}

function throughLayers(call, last) {
  const goOn = (index) => (index < 0 ? last(call) : layers[index](call, () => goOn(index - 1)));
  return goOn(layers.length - 1);
}

const { exec } = SqliteDatabase.prototype;
SqliteDatabase.prototype.exec = function (sql) {
  const call = { sql, values: [], sqlite: this, way: "exec" };
  return throughLayers(call, (changed) => exec.call(this, changed.sql));
};

const sample = new SqliteDatabase(":memory:");
const Statement = Object.getPrototypeOf(sample.prepare("SELECT 1"));
sample.close();

for (const way of ["run", "all"]) {
  const original = Statement[way];
  Statement[way] = function (...values) {
    const call = { sql: this.source, values, sqlite: this.database, way };
    return throughLayers(call, (changed) => original.apply(this, changed.values));
  };
}

/** What a statement writes: "response", "submission", "attempt", or null for anything else. */
export function writingOf({ sql, values }) {
  if (/^\s*INSERT INTO "Response"/.test(sql)) return "response";
  if (/^\s*UPDATE "Attempt"/.test(sql) && /"submittedAt"/.test(sql)) {
    return values.includes("deadline") ? "deadline submission" : "submission";
  }
  if (/^\s*INSERT INTO "Attempt"/.test(sql)) return "attempt";
  if (/INSERT INTO "MarkingEvent"/.test(sql)) return "marking event";
  return null;
}
