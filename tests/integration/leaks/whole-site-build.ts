import type { ServerBuild } from "@remix-run/node";
import * as root from "~/root";
import routes from "~/routes";
import { manifestOf, siteBuild } from "../access/site-build";
import type { WalkedRoute } from "./site-walk";

export type RouteModule = ServerBuild["routes"][string]["module"];

const MODULES = import.meta.glob<RouteModule>("../../../app/routes/**/*.{ts,tsx}");

/** Every route of app/routes.ts, as the build names it. */
export const WALKED_ROUTES: readonly WalkedRoute[] = routes.map(({ file, path }) => ({
  id: idOf(file),
  path: path ?? "",
}));

/** The site as its build would hold it, made from the sources. */
export async function wholeSiteBuild(): Promise<ServerBuild> {
  const pages = await Promise.all(routes.map(pageOf));
  const all = [{ id: "root", path: "", module: root }, ...pages];
  const build = siteBuild();
  const manifests = Object.fromEntries(all.map((route) => [route.id, manifestOf(route)]));
  return {
    ...build,
    routes: Object.fromEntries(all.map((route) => [route.id, route])),
    assets: { ...build.assets, routes: manifests },
  };
}

/** The same site, with another module for one of its routes. */
export function withRoute(build: ServerBuild, id: string, module: RouteModule): ServerBuild {
  const route = build.routes[id];
  if (!route) throw new Error(`The site has no route ${id}.`);
  return { ...build, routes: { ...build.routes, [id]: { ...route, module } } };
}

async function pageOf({ file, path, index }: (typeof routes)[number]) {
  const load = MODULES[`../../../app/${file}`];
  if (!load) throw new Error(`There is no file ${file} for a route.`);
  const place = index ? { index: true } : { path: path ?? "" };
  return { id: idOf(file), parentId: "root", ...place, module: await load() };
}

function idOf(file: string): string {
  return file.replace(/\.tsx?$/, "");
}
