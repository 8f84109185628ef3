import type { Request, RequestHandler } from "express";
import { type Refusal, refuse } from "./refusal";

const MOST_BODY_BYTES = 256 * 1024;
// A page of many links asks what is behind them by an address of up to 7,680 characters (URL_LIMIT in
// the framework's fog-of-war.js).
const LONGEST_ADDRESS = 8_192;

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];

/** Refuses methods we do not have, overlong addresses, and bodies that are too large. */
export const requestLimits: RequestHandler = (request, response, next) => {
  const refusal = limitPassed(request);
  if (!refusal) return next();
  if (refusal.status === 405) response.set("Allow", METHODS.join(", "));
  // The rest of the body is not read, so the connection cannot carry another request.
  response.set("Connection", "close");
  refuse(request, response, refusal);
};

function limitPassed(request: Request): Refusal | null {
  if (!METHODS.includes(request.method)) {
    return { status: 405, title: "Not possible", sentence: "This site does not know that method." };
  }
  if (!request.originalUrl.startsWith("/")) {
    return {
      status: 400,
      title: "Not understood",
      sentence: "Ask for a page of this site by its path.",
    };
  }
  if (request.originalUrl.length > LONGEST_ADDRESS) {
    return {
      status: 414,
      title: "Address too long",
      sentence: "The address of this page is too long. Shorten what you searched for.",
    };
  }
  // With its length announced, a body never has to be read to be refused.
  if (request.headers["transfer-encoding"] !== undefined) {
    return { status: 411, title: "Length missing", sentence: "Send the form with its length." };
  }
  if (Number(request.headers["content-length"] ?? 0) > MOST_BODY_BYTES) {
    return {
      status: 413,
      title: "Too much at once",
      sentence: `The form is larger than ${MOST_BODY_BYTES / 1024} KB, so it was not read. Go back, shorten it and send it again.`,
    };
  }
  return null;
}
