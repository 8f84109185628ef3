// A submission is committed before its marks are.
import { addLayer, writingOf } from "../preloads/sqlite-seam.mjs";

addLayer((call, next) => {
  const result = next();
  if (writingOf(call)?.endsWith("submission")) {
    call.sqlite.exec("COMMIT");
    call.sqlite.exec("BEGIN IMMEDIATE");
  }
  return result;
});
