import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { WalkedRoute } from "../../integration/leaks/site-walk";

const CLIENT = fileURLToPath(new URL("../../../build/client", import.meta.url));

const manifestSchema = z.object({
  routes: z.record(
    z.string(),
    z.object({ id: z.string(), path: z.string().optional(), index: z.boolean().optional() }),
  ),
});

/** The route table that the build gives to browsers: every route there is. */
export function builtRoutes(): WalkedRoute[] {
  const [manifest = ""] = builtFiles().filter((path) => /\/manifest-[^/]+\.js$/.test(path));
  const script = readFileSync(CLIENT + manifest, "utf8");
  const table = /window\.__remixManifest=(\{.*\});?\s*$/s.exec(script)?.[1] ?? "";
  const { routes } = manifestSchema.parse(JSON.parse(table));
  return Object.values(routes).map(({ id, path = "", index = false }) => {
    const hasAddress = index || id !== "root";
    return { id, path: hasAddress ? path : null };
  });
}

/** The address of every file that the build gives to browsers. */
export function builtFiles(): string[] {
  return readdirSync(CLIENT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(CLIENT.length)}/${entry.name}`);
}
