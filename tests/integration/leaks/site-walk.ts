import type { Browser } from "../access/browser";

/** A route as the built site knows it; `path` is null for one that has no address of its own. */
export interface WalkedRoute {
  id: string;
  path: string | null;
}

/** All that one answer says, its headers included. */
export interface Heard {
  request: string;
  status: number;
  text: string;
}

/** What stands for each parameter of the routes, such as every id of an attempt. */
export type ParameterValues = Readonly<Record<string, readonly string[]>>;

/** Every address of the routes; throws on a parameter for which nothing stands. */
export function addressesOf(routes: readonly WalkedRoute[], values: ParameterValues): string[] {
  const addresses = routes.flatMap(({ path }) => (path === null ? [] : filled(path, values)));
  return [...new Set(addresses)];
}

function filled(path: string, values: ParameterValues): string[] {
  const parameter = /:(\w+)/.exec(path);
  if (!parameter) return [`/${path}`];
  const [pattern, name = ""] = parameter;
  const known = values[name];
  if (!known) throw new Error(`Nothing stands for :${name} of ${path}: give the walk its values.`);
  return known.flatMap((value) => filled(path.replace(pattern, value), values));
}

/** Reads an address as a document, as data, and as the data of each of these routes alone. */
export async function readAddress(
  browser: Browser,
  { address, routeIds }: { address: string; routeIds: readonly string[] },
): Promise<Heard[]> {
  const data = address === "/" ? "/_root.data" : `${address}.data`;
  const requests = [address, data, ...routeIds.map((id) => `${data}?_routes=${id}`)];
  const heard: Heard[] = [];
  for (const request of requests) heard.push(await hear(browser, request));
  return heard;
}

/** Reads one address as it is. */
export async function hear(browser: Browser, request: string): Promise<Heard> {
  return heardFrom(request, await browser.open(request));
}

/** Sends a form to an address and to its data, as a browser without and with scripts does. */
export async function sendTo(
  browser: Browser,
  { address, fields }: { address: string; fields: Record<string, string> },
): Promise<Heard[]> {
  const heard: Heard[] = [];
  for (const request of [address, `${address}.data`]) {
    heard.push(heardFrom(`POST ${request}`, await browser.send(request, fields)));
  }
  return heard;
}

type Answer = Awaited<ReturnType<Browser["open"]>>;

function heardFrom(request: string, { status, headers, text }: Answer): Heard {
  return { request, status, text: `${JSON.stringify([...headers])}\n${text}` };
}
