import type { ActionFunction, LoaderFunction, ServerBuild } from "@remix-run/node";
import { unlessStoreFails } from "~/workflows/unless-store-fails";

type Handler = LoaderFunction | ActionFunction;

/**
 * The build with every loader and action answering 503 and a sentence when the store is busy or
 * cannot write: what a route does not handle itself is no mistake of ours, and passes.
 */
export function tellingStoreFailures(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    if (!route) return [id, route] as const;
    const { loader, action, ...others } = route.module;
    const module = {
      ...others,
      ...(loader && { loader: telling(loader) }),
      ...(action && { action: telling(action) }),
    };
    return [id, { ...route, module }] as const;
  });
  return { ...build, routes: Object.fromEntries(routes) };
}

function telling<Handling extends Handler>(handler: Handling) {
  return async (request: Parameters<Handling>[0]): Promise<unknown> => {
    const outcome = await unlessStoreFails(async () => ({ done: await handler(request) }));
    if ("done" in outcome) return outcome.done;
    throw new Response(outcome.message, {
      status: 503,
      statusText: "Service Unavailable",
      headers: { "Retry-After": String(outcome.retryAfterSeconds), "Cache-Control": "no-store" },
    });
  };
}
