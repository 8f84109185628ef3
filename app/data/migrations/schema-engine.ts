import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type * as Bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import { engineAdapter } from "./engine-adapter";

export type SchemaEngine = Bindings.SchemaEngine;

/** No table is left out of a comparison. */
export const NO_FILTERS = { externalTables: [], externalEnums: [] };

// The engine takes from its first schema only which kind of database it is; without one it panics.
export const SQLITE_SCHEMA = {
  path: "any.prisma",
  content: 'datasource db { provider = "sqlite" }',
};

/**
 * Runs a task with Prisma's schema engine over a database file, or over none. The engine is
 * WebAssembly, so no binary is downloaded; only this file knows how it is loaded.
 */
export async function withSchemaEngine<Value>(
  file: string | null,
  task: (engine: SchemaEngine) => Promise<Value>,
): Promise<Value> {
  const bindings = await loadBindings();
  const { factory, close } = engineAdapter(file);
  const bound = bindMigrationAwareSqlAdapterFactory(factory);
  try {
    const kind: [string, string] = [SQLITE_SCHEMA.path, SQLITE_SCHEMA.content];
    const options = { datamodels: [kind] };
    const engine = await bindings.SchemaEngine.new(options, () => {}, bound);
    try {
      return await task(engine);
    } finally {
      engine.free();
    }
  } catch (error) {
    // The engine reports an error of ours by number only.
    throw bound.errorRegistry.consumeError(0)?.error ?? error;
  } finally {
    close();
  }
}

let loading: Promise<typeof Bindings> | undefined;

function loadBindings(): Promise<typeof Bindings> {
  loading ??= instantiate();
  return loading;
}

async function instantiate(): Promise<typeof Bindings> {
  const bindings = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const script = createRequire(import.meta.url).resolve(
    "@prisma/schema-engine-wasm/schema_engine_bg",
  );
  const module = await WebAssembly.compile(readFileSync(script.replace(/\.js$/, ".wasm")));
  const imports = Object.fromEntries(
    WebAssembly.Module.imports(module).map(({ module: from }) => [from, { ...bindings }]),
  );
  const { exports } = await WebAssembly.instantiate(module, imports);
  bindings.__wbg_set_wasm(exports);
  if (typeof exports.__wbindgen_start === "function") exports.__wbindgen_start();
  return bindings;
}
