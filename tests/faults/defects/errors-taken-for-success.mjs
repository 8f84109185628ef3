// What the driver throws while it writes is taken for success.
import { addLayer, writingOf } from "../preloads/sqlite-seam.mjs";

addLayer((call, next) => {
  if (writingOf(call) === null) return next();
  try {
    return next();
  } catch {
    return { changes: 1, lastInsertRowid: 0 };
  }
});
