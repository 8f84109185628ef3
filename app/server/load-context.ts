import type { AppLoadContext } from "@remix-run/node";
import type { Request, Response } from "express";
import { arrivalOf } from "./arrival";
import { nonceOf } from "./security-headers";

declare module "@remix-run/node" {
  /** What loaders and actions know of a request besides the request itself. */
  interface AppLoadContext {
    readonly nonce: string;
    readonly requestId: string;
    /** The IP address the request came from, for rate limits; it is neither logged nor stored. */
    readonly clientAddress: string;
    /** When the request's headers arrived; what counts where an answer has a deadline. */
    readonly arrivedAt: Date;
  }
}

export function loadContextOf(request: Request, response: Response): AppLoadContext {
  return {
    nonce: nonceOf(response),
    requestId: String(request.id),
    clientAddress: request.ip ?? "unknown",
    arrivedAt: arrivalOf(response),
  };
}
