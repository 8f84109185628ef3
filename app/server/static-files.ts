import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import express, { type RequestHandler, Router } from "express";

/** Serves the built scripts and styles for a year, and the few public files for an hour. */
export function staticFiles(clientFolder: string): RequestHandler {
  const router = Router();
  const assets = { immutable: true, maxAge: "1y", index: false, redirect: false };
  router.use("/assets", express.static(join(clientFolder, "assets"), assets));
  router.use("/assets", (_request, response) => {
    response.status(404).set("Cache-Control", "no-store").type("text").send("No such file.\n");
  });
  // Known once, so that a page does not cost a look at the disk.
  const known = publicPaths(clientFolder);
  const files = express.static(clientFolder, { maxAge: "1h", index: false, redirect: false });
  router.use((request, response, next) => {
    if (known.has(request.path)) files(request, response, next);
    else next();
  });
  return router;
}

function publicPaths(folder: string): ReadonlySet<string> {
  if (!existsSync(folder)) return new Set();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !path.startsWith("assets/") && !path.startsWith("."));
  return new Set(paths.map((path) => `/${path}`));
}
