import { watch } from "node:fs";
import type { Server } from "node:http";
import { resolve } from "node:path";
import type { ServerBuild } from "@remix-run/node";
import type { ViteDevServer } from "vite";
import type { Site } from "./built-site";
import { remixPages } from "./remix-pages";

export interface DevelopmentSite extends Site {
  /** Has every open page load itself again. */
  reload(): void;
  close(): Promise<void>;
}

/** The site straight from its sources; a page in the browser follows a saved file. */
export async function developmentSite(server: Server, dataDir: string): Promise<DevelopmentSite> {
  const { createServer } = await import("vite");
  const listeners = process.listeners("SIGTERM");
  const vite = await createServer({
    configFile: resolve("remix.config.js"),
    appType: "custom",
    // Remix reads whole routes for their exports, and Vite would prepare for the browser what they
    // import for the server. Remix names what the browser does need.
    optimizeDeps: { noDiscovery: true },
    server: {
      middlewareMode: true,
      // On our own port: another one would need its own place in the Content-Security-Policy.
      hmr: { server },
      watch: { ignored: [`${dataDir}/**`, "**/{.cache,build,coverage,test-results}/**"] },
    },
  });
  // The Remix plugin's own Vite would end the process before running requests are finished.
  for (const listener of process.listeners("SIGTERM")) {
    if (!listeners.includes(listener)) process.off("SIGTERM", listener);
  }
  return {
    files: vite.middlewares,
    pages: remixPages(() => currentBuild(vite), "development"),
    reload: () => vite.hot.send({ type: "full-reload" }),
    close: () => vite.close(),
  };
}

async function currentBuild(vite: ViteDevServer): Promise<ServerBuild> {
  // The Remix plugin makes this module, and it is a build.
  return (await vite.ssrLoadModule("virtual:remix/server-build")) as ServerBuild;
}

/** Calls back a moment after files of the content folder changed, never twice at a time. */
export function watchContent(contentDir: string, changed: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const watcher = watch(contentDir, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(changed);
    }, 100);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
