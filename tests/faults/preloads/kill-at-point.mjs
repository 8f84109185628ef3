// Ends the process without warning at a chosen point of its work.
//   FAULT_POINT  "before commit", "after commit" or "before answer"
//   FAULT_WORK   what is written there (see writingOf in sqlite-seam.mjs), or the end of the address
//   FAULT_TIME   at which of the times that the point is reached: 1, 2, 3, …
import { ServerResponse } from "node:http";
import { addLayer, writingOf } from "./sqlite-seam.mjs";

const { FAULT_POINT: point, FAULT_WORK: work, FAULT_TIME: time } = process.env;
let left = Number(time);
const written = new WeakMap();

function pass(here, matches) {
  if (here !== point || !matches) return;
  left -= 1;
  if (left === 0) process.kill(process.pid, "SIGKILL");
}

// A statement outside a transaction commits by itself; within one, COMMIT does.
addLayer((call, next) => {
  const { sql, sqlite } = call;
  if (/^\s*BEGIN/.test(sql)) written.set(sqlite, new Set());
  const writing = writingOf(call);
  if (writing && sqlite.inTransaction) written.get(sqlite)?.add(writing);
  const commits = /^\s*COMMIT/.test(sql)
    ? (written.get(sqlite)?.has(work) ?? false)
    : writing === work && !sqlite.inTransaction;
  pass("before commit", commits);
  const result = next();
  pass("after commit", commits);
  return result;
});

const { writeHead } = ServerResponse.prototype;
ServerResponse.prototype.writeHead = function (...head) {
  const { method, url } = this.req;
  pass("before answer", method === "POST" && url.includes(work));
  return writeHead.apply(this, head);
};
