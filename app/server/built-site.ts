import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import type { RequestHandler } from "express";
import { remixPages } from "./remix-pages";
import { staticFiles } from "./static-files";

export interface Site {
  readonly files: RequestHandler;
  readonly pages: RequestHandler;
}

/** The site as `npm run build` left it in this folder; null when it has not been built. */
export async function builtSite(buildFolder: string): Promise<Site | null> {
  const serverBuild = join(buildFolder, "server", "index.js");
  if (!existsSync(serverBuild)) return null;
  const build: ServerBuild = await import(/* @vite-ignore */ pathToFileURL(serverBuild).href);
  return {
    files: staticFiles(join(buildFolder, "client")),
    pages: remixPages(build, "production"),
  };
}
