import type { AppLoadContext } from "@remix-run/node";
import type { Request, Response } from "express";
import { nonceOf } from "./security-headers";

declare module "@remix-run/node" {
  /** What loaders and actions know of a request besides the request itself. */
  interface AppLoadContext {
    readonly nonce: string;
    readonly requestId: string;
    /** The IP address the request came from, for rate limits; it is neither logged nor stored. */
    readonly clientAddress: string;
  }
}

export function loadContextOf(request: Request, response: Response): AppLoadContext {
  return {
    nonce: nonceOf(response),
    requestId: String(request.id),
    clientAddress: request.ip ?? "unknown",
  };
}
