import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import type { RequestHandler } from "express";
import type { Env } from "~/platform/env";
import { loadContextOf } from "./load-context";
import { tellingStoreFailures } from "./telling-store-failures";

/** Answers with the pages of a Remix build; in development the build is asked for each time. */
export function remixPages(
  build: ServerBuild | (() => Promise<ServerBuild>),
  mode: Env["mode"],
): RequestHandler {
  const telling =
    typeof build === "function"
      ? async () => tellingStoreFailures(await build())
      : tellingStoreFailures(build);
  const handle = createRequestHandler({ build: telling, mode, getLoadContext: loadContextOf });
  // It hands its exceptions to next() by itself.
  return (request, response, next) => void handle(request, response, next);
}
