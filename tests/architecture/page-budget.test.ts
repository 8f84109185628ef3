import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import {
  type ClientManifest,
  compressedBytes,
  firstVisitScripts,
  readClientManifest,
} from "../support/client-manifest";
import { projectRoot } from "../support/project-root";
import { temporaryFolder } from "../support/temporary-folder";

const BUDGET_BYTES = 120_000;

const clientFolder = join(projectRoot, "build/client");

function scriptBytes(folder: string, manifest: ClientManifest, routeId: string): number {
  return compressedBytes(folder, firstVisitScripts(manifest, routeId));
}

describe("the scripts of a first visit, compressed", () => {
  it.for(["routes/modules/lesson", "routes/attempts/question"])("%s", (routeId, { skip }) => {
    const manifest = readClientManifest(clientFolder);
    if (!manifest) return skip("There is no build to weigh. Make one with: npm run build");
    expect(scriptBytes(clientFolder, manifest, routeId)).toBeLessThanOrEqual(BUDGET_BYTES);
  });
});

describe("weighing a build", () => {
  const manifest: ClientManifest = {
    entry: { module: "/assets/entry.js", imports: ["/assets/react.js"] },
    routes: {
      root: { module: "/assets/root.js", imports: ["/assets/react.js"] },
      page: { parentId: "root", module: "/assets/page.js", imports: ["/assets/form.js"] },
      other: { parentId: "root", module: "/assets/other.js", imports: ["/assets/chart.js"] },
    },
  };

  it("counts the entry, the route, its parents and what they import, each once", () => {
    expect(firstVisitScripts(manifest, "page")).toEqual([
      "/assets/entry.js",
      "/assets/form.js",
      "/assets/page.js",
      "/assets/react.js",
      "/assets/root.js",
    ]);
  });

  it("does not pass over a route that is not there", () => {
    expect(() => firstVisitScripts(manifest, "gone")).toThrow("no route gone");
  });

  it("reads the list that the build wrote, and adds up the files compressed", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "assets"));
    const list = `window.__remixManifest=${JSON.stringify({ ...manifest, url: "x" })};`;
    writeFileSync(join(folder, "assets/manifest-1a2b.js"), list);
    const text = "const words = 1;".repeat(1_000);
    for (const file of firstVisitScripts(manifest, "page")) writeFileSync(join(folder, file), text);
    const read = readClientManifest(folder);
    expect(read).toEqual(manifest);
    expect(read && scriptBytes(folder, read, "page")).toBe(5 * gzipSync(text).byteLength);
  });

  it("finds no list where nothing was built", () => {
    expect(readClientManifest(temporaryFolder())).toBeNull();
  });
});
