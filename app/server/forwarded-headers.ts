import type { Request, RequestHandler } from "express";

/** Drops what a proxy says about the request unless that proxy is one that we trust. */
export const distrustForwardedHeaders: RequestHandler = (request, _response, next) => {
  const trusts: unknown = request.app.get("trust proxy fn");
  const trusted = typeof trusts === "function" && trusts(request.socket.remoteAddress, 0) === true;
  if (!trusted) {
    for (const name of Object.keys(request.headers)) {
      if (name === "forwarded" || name.startsWith("x-forwarded-")) delete request.headers[name];
    }
  }
  next();
};

/** The host that the browser asked for. Runs after distrustForwardedHeaders. */
export function askedHost(request: Request): string | undefined {
  const [forwarded] = (request.get("x-forwarded-host") ?? "").split(",");
  return forwarded?.trim() || request.get("host");
}
