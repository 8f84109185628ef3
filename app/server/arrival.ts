import type { RequestHandler } from "express";
import { now } from "~/platform/clock";

/** Notes when a request's headers arrived. Runs first: reading the body may take its time. */
export const stampArrival: RequestHandler = (_request, response, next) => {
  response.locals.arrivedAt = now();
  next();
};

/** When the headers of the request that this answers arrived. */
export function arrivalOf(response: object): Date {
  const locals = "locals" in response ? response.locals : undefined;
  const arrivedAt =
    typeof locals === "object" && locals !== null && "arrivedAt" in locals && locals.arrivedAt;
  if (!(arrivedAt instanceof Date)) throw new Error("stampArrival has not run for this request");
  return arrivedAt;
}
