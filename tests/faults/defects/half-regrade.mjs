// A regrade takes more than one transaction: its slots are committed before the rest of it.
import { addLayer } from "../preloads/sqlite-seam.mjs";

const SLOTS_OF_REGRADE = /^\s*UPDATE "AttemptSlot" AS s SET "outcome" = c\./;

addLayer((call, next) => {
  const result = next();
  if (SLOTS_OF_REGRADE.test(call.sql)) {
    call.sqlite.exec("COMMIT");
    call.sqlite.exec("BEGIN IMMEDIATE");
  }
  return result;
});
