import { DriverAdapterError } from "@prisma/driver-adapter-utils";
import type { LoaderFunction, LoaderFunctionArgs } from "@remix-run/node";
import { expect, it } from "vitest";
import { tellingStoreFailures } from "~/server/telling-store-failures";
import { siteBuild } from "../access/site-build";

/** The loader of the only route, as it is after the change. */
function loaderOf(loader: LoaderFunction) {
  const module = { default: () => null, loader };
  const route = { id: "page", path: "", module };
  const build = tellingStoreFailures({ ...siteBuild(), routes: { page: route } });
  const told = build.routes.page?.module.loader;
  if (!told) throw new Error("The route has lost its loader.");
  const request = new Request("http://localhost/");
  return () => told({ request, params: {}, context: {} } as unknown as LoaderFunctionArgs);
}

it("answers 503 and a sentence when the store is busy or its disk fails", async () => {
  const busy = loaderOf(() => {
    throw new DriverAdapterError({ kind: "SocketTimeout" });
  });
  const answer = await Promise.resolve(busy()).catch((thrown: unknown) => thrown);
  if (!(answer instanceof Response)) throw new Error("No answer was thrown.");
  expect(answer.status).toBe(503);
  expect(Number(answer.headers.get("Retry-After"))).toBeGreaterThan(0);
  expect(await answer.text()).toMatch(/^The server is busy just now, so nothing was saved\./);
});

it("leaves everything else as it is", async () => {
  expect(await loaderOf(() => "an answer")()).toBe("an answer");
  const bug = new Error("a bug");
  await expect(
    loaderOf(() => {
      throw bug;
    })(),
  ).rejects.toBe(bug);
});
