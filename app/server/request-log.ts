import type { IncomingMessage } from "node:http";
import type { RequestHandler } from "express";
import type { Logger } from "pino";
import { pinoHttp } from "pino-http";
import { newId } from "~/platform/ids";

/** Gives each request an id and logs it once: never its query, headers, body or address. */
export function requestLog(log: Logger): RequestHandler {
  return pinoHttp({
    logger: log,
    genReqId: (_request, response) => {
      const id = newId();
      response.setHeader("X-Request-Id", id);
      return id;
    },
    serializers: {
      req: (request: { id: unknown; method: string; url: string }) => ({
        id: request.id,
        method: request.method,
        path: request.url.split("?", 1)[0],
      }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
    },
    // errorAnswer has logged the exception itself.
    customErrorObject: (...[, , , { req, res, responseTime }]) => ({
      req,
      res,
      responseTime,
    }),
    customLogLevel: (request, response, error) => {
      if (error || response.statusCode >= 500) return "error";
      return isUneventful(askedFor(request)) ? "debug" : "info";
    },
  });
}

// Within a mounted handler, Express takes the place where it is mounted from the front of `url`.
function askedFor(request: IncomingMessage): string {
  const whole = "originalUrl" in request ? request.originalUrl : request.url;
  return typeof whole === "string" ? whole : "";
}

/** Built files and the questions of a supervisor: many, and all alike. */
function isUneventful(address: string): boolean {
  return address.startsWith("/assets/") || address === "/healthz" || address === "/readyz";
}
