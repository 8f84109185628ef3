import type { ErrorRequestHandler, RequestHandler } from "express";
import { type Refusal, refuse } from "./refusal";

const OUR_MISTAKE: Refusal = {
  status: 500,
  title: "Something went wrong",
  sentence:
    "The mistake is ours and has been noted. What was already saved is safe. Go back and try again.",
};

const NOTHING_HERE: Refusal = {
  status: 404,
  title: "Nothing here",
  sentence: "There is no page at this address.",
};

/** Answers what no page answered. */
export const nothingHere: RequestHandler = (request, response) => {
  refuse(request, response, NOTHING_HERE);
};

/** Answers an exception: logs it, and tells the visitor nothing of its text. */
// eslint-disable-next-line max-params -- Express knows a handler of errors by its four parameters
export const errorAnswer: ErrorRequestHandler = (error: unknown, request, response, next) => {
  if (response.headersSent) return next(error);
  request.log.error({ err: error }, "The request failed");
  refuse(request, response, OUR_MISTAKE);
};
