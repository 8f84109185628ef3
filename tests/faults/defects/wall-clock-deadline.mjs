// The time limit is added to what the clock on the wall shows.
import { patchBuild } from "./patched-build.mjs";

globalThis.faultDeadline = (start, minutes) =>
  new Date(
    start.getFullYear(),
    start.getMonth(),
    start.getDate(),
    start.getHours(),
    start.getMinutes() + minutes,
    start.getSeconds(),
    start.getMilliseconds(),
  );
patchBuild(
  /return new Date\(startedAt\.getTime\(\) \+ Math\.round\(limitMinutes/g,
  "return globalThis.faultDeadline(startedAt, Math.round(limitMinutes) + 0 * Math.round(limitMinutes",
);
