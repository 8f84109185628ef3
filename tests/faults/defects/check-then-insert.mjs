// No unique key stands behind the look for a running attempt.
import { randomUUID } from "node:crypto";
import { addLayer, writingOf } from "../preloads/sqlite-seam.mjs";

const RUNNING_KEY = /^[\w-]+\/harbour\/[\w-]+$/;

addLayer((call, next) => {
  if (writingOf(call) === "attempt") {
    call.values = call.values.map((value) =>
      RUNNING_KEY.test(String(value)) ? `${value}/${randomUUID()}` : value,
    );
  }
  return next();
});
