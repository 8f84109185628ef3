import { randomBytes } from "node:crypto";
import type { RequestHandler } from "express";
import helmet from "helmet";
import type { Env } from "~/platform/env";

/** Sets the headers that bind the browser to our own scripts, and makes the nonce they need. */
export function securityHeaders({ mode, publicOrigin }: Pick<Env, "mode" | "publicOrigin">) {
  const https = publicOrigin.startsWith("https:");
  // Vite puts a changed stylesheet into the page as a style element.
  const styles = mode === "development" ? ["'self'", "'unsafe-inline'"] : ["'self'"];
  const withHelmet = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", (_request, response) => `'nonce-${nonceOf(response)}'`],
        styleSrc: styles,
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000 } : false,
    // "no-referrer" would make browsers send "Origin: null" with our own forms.
    referrerPolicy: { policy: "same-origin" },
    xFrameOptions: { action: "deny" },
  });
  const handle: RequestHandler = (request, response, next) => {
    response.locals.nonce = randomBytes(16).toString("base64");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    withHelmet(request, response, next);
  };
  return handle;
}

/** The nonce of the scripts in the page that answers this request. */
export function nonceOf(response: object): string {
  const locals = "locals" in response ? response.locals : undefined;
  const nonce = typeof locals === "object" && locals !== null && "nonce" in locals && locals.nonce;
  if (typeof nonce !== "string") throw new Error("securityHeaders has not run for this request");
  return nonce;
}
