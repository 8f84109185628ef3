// An answer is called saved a moment before it is.
import { addLayer, writingOf } from "../preloads/sqlite-seam.mjs";

const LATER_MS = 40;

addLayer((call, next) => {
  if (writingOf(call) !== "response" || call.sqlite.inTransaction) return next();
  setTimeout(next, LATER_MS);
  return { changes: 1, lastInsertRowid: 0 };
});
