import type { HeadersFunction } from "@remix-run/node";

/** Passes on how long to wait, and lets nobody keep a page with an address in it. */
export const accountHeaders: HeadersFunction = ({ actionHeaders }) => {
  const headers = new Headers({ "Cache-Control": "private, no-store" });
  const retryAfter = actionHeaders.get("Retry-After");
  if (retryAfter) headers.set("Retry-After", retryAfter);
  return headers;
};
