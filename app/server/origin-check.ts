import type { RequestHandler } from "express";
import { askedHost } from "./forwarded-headers";
import { isOwnOrigin } from "./own-site";
import { refuse } from "./refusal";

interface Sender {
  readonly method: string;
  readonly host: string;
  /** The Sec-Fetch-Site header: set by the browser, out of reach of scripts. */
  readonly fetchSite: string | undefined;
  /** The Origin header. */
  readonly origin: string | undefined;
}

/** Whether a request that may change something was sent by a page of this very site. */
function isFromOwnSite(sender: Sender, publicOrigin: string): boolean {
  const { method, host, fetchSite, origin } = sender;
  if (method === "GET" || method === "HEAD") return true;
  if (fetchSite !== undefined && fetchSite !== "same-origin") return false;
  // Under some referrer policies a browser hides the origin, but it still says that it is the same.
  if (origin === undefined || origin === "null") return fetchSite === "same-origin";
  return isOwnOrigin(origin, host, publicOrigin);
}

/** Stands before Remix, whose actions would answer a form sent from another site. */
export function originCheck(publicOrigin: string): RequestHandler {
  return (request, response, next) => {
    const sender = {
      method: request.method,
      host: askedHost(request) ?? "",
      fetchSite: request.get("sec-fetch-site"),
      origin: request.get("origin"),
    };
    if (isFromOwnSite(sender, publicOrigin)) return next();
    refuse(request, response, {
      status: 403,
      title: "Not sent from this site",
      sentence:
        "The request did not come from a page of this site, so nothing was changed. Open the page here and send the form again.",
    });
  };
}
