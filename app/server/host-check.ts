import type { RequestHandler } from "express";
import { askedHost } from "./forwarded-headers";
import { isOwnHost } from "./own-site";
import { refuse } from "./refusal";

/** Refuses requests that name another host, so that no link or cookie is made for it. */
export function hostCheck(publicOrigin: string): RequestHandler {
  return (request, response, next) => {
    if (isOwnHost(askedHost(request), publicOrigin)) return next();
    refuse(request, response, {
      status: 421,
      title: "Wrong address",
      sentence: `This site is at ${publicOrigin}. If it is meant to answer at the address you used, set PUBLIC_ORIGIN to that address.`,
    });
  };
}
