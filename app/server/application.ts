import compression from "compression";
import express, { type Express, type RequestHandler } from "express";
import type { Logger } from "pino";
import type { Env } from "~/platform/env";
import { inRequestScope } from "~/platform/request-scope";
import { stampArrival } from "./arrival";
import { errorAnswer, nothingHere } from "./error-answer";
import { distrustForwardedHeaders } from "./forwarded-headers";
import { health, type Readiness } from "./health";
import { hostCheck } from "./host-check";
import { noFlushing } from "./no-flushing";
import { originCheck } from "./origin-check";
import { requestLimits } from "./request-limits";
import { requestLog } from "./request-log";
import { securityHeaders } from "./security-headers";

export interface ApplicationParts {
  readonly settings: Pick<Env, "mode" | "publicOrigin" | "trustProxy">;
  readonly log: Logger;
  readonly readiness: () => Promise<Readiness>;
  /** Scripts, styles and public files: built ones, or Vite in development. */
  readonly files: RequestHandler;
  readonly pages: RequestHandler;
}

/** The whole way of a request, in order. */
export function createApplication(parts: ApplicationParts): Express {
  const { settings, log, readiness, files, pages } = parts;
  const application = express();
  application.disable("x-powered-by");
  application.set("trust proxy", settings.trustProxy);
  application.use(stampArrival);
  application.use(requestLog(log));
  application.use(securityHeaders(settings));
  application.use(health(readiness));
  application.use(requestLimits);
  application.use(distrustForwardedHeaders);
  application.use(hostCheck(settings.publicOrigin));
  application.use(compression(), noFlushing);
  application.use(files);
  application.use(originCheck(settings.publicOrigin));
  application.use((_request, _response, next) => inRequestScope(next));
  application.use(pages);
  application.use(nothingHere);
  application.use(errorAnswer);
  return application;
}
