import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { z } from "zod";

// Only what is asked of it: the rest of the file is Remix's own.
const scriptsSchema = z.object({ module: z.string(), imports: z.array(z.string()).default([]) });
const manifestSchema = z.object({
  entry: scriptsSchema,
  routes: z.record(z.string(), scriptsSchema.extend({ parentId: z.string().optional() })),
});

/** Which scripts the browser needs for which route. */
export type ClientManifest = z.infer<typeof manifestSchema>;

const FILE_NAME = /^manifest-.*\.js$/;
const ASSIGNMENT = "window.__remixManifest=";

/** What the build wrote for the browser; null when there is no build. */
export function readClientManifest(clientFolder: string): ClientManifest | null {
  const assets = join(clientFolder, "assets");
  if (!existsSync(assets)) return null;
  const name = readdirSync(assets).find((file) => FILE_NAME.test(file));
  if (name === undefined) return null;
  const text = readFileSync(join(assets, name), "utf8");
  const json = text.slice(text.indexOf(ASSIGNMENT) + ASSIGNMENT.length).replace(/;\s*$/, "");
  return manifestSchema.parse(JSON.parse(json));
}

/** The scripts of a first visit: the entry's, and those of the route and all its parents. */
export function firstVisitScripts(manifest: ClientManifest, routeId: string): string[] {
  const scripts = new Set([manifest.entry.module, ...manifest.entry.imports]);
  let id: string | undefined = routeId;
  while (id !== undefined) {
    const route: ClientManifest["routes"][string] | undefined = manifest.routes[id];
    if (!route) throw new Error(`The build has no route ${id}.`);
    for (const script of [route.module, ...route.imports]) scripts.add(script);
    id = route.parentId;
  }
  return [...scripts].sort();
}

/** The bytes of files of the build, each compressed by gzip as the server does. */
export function compressedBytes(clientFolder: string, files: readonly string[]): number {
  const sizes = files.map((file) => gzipSync(readFileSync(join(clientFolder, file))).byteLength);
  return sizes.reduce((sum, size) => sum + size, 0);
}
