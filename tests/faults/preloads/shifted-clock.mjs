// Shifts the clock of the server's process by as many milliseconds as FAULT_CLOCK_FILE says now.
import { readFileSync } from "node:fs";

const { FAULT_CLOCK_FILE: file } = process.env;
const TrueDate = Date;
let shift = 0;
let readAt = 0;

function now() {
  if (TrueDate.now() - readAt > 20) {
    readAt = TrueDate.now();
    shift = Number(readFileSync(file, "utf8"));
  }
  return TrueDate.now() + shift;
}

globalThis.Date = class extends TrueDate {
  constructor(...given) {
    super(...(given.length === 0 ? [now()] : given));
  }

  static now() {
    return now();
  }
};
