// What the browser calls its operation is forgotten, so that no answer is known again.
import { randomUUID } from "node:crypto";
import { addLayer, writingOf } from "../preloads/sqlite-seam.mjs";

addLayer((call, next) => {
  // The first value of the statement is the operation's id.
  if (writingOf(call) === "response") call.values = [randomUUID(), ...call.values.slice(1)];
  return next();
});
