import type { RequestHandler } from "express";

/**
 * Takes away the `flush` that compression adds to a response. Remix calls it after every piece of
 * 2 KB, and each call ends a compressed block. Pages are complete before they are sent, so nobody
 * waits for their beginning: compressing the largest lesson (50 KB) took 2.9 ms of CPU with the
 * calls and 1.3 ms without, and made 20.9 and 11.9 KB of gzip.
 */
export const noFlushing: RequestHandler = (_request, response, next) => {
  Reflect.deleteProperty(response, "flush");
  next();
};
