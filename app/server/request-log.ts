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
      if (request.url?.startsWith("/assets/") || isProbe(request.url)) return "debug";
      return "info";
    },
  });
}

function isProbe(url: string | undefined): boolean {
  return url === "/healthz" || url === "/readyz";
}
