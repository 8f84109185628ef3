import { expect, it } from "vitest";
import { cpuMilliseconds, residentMegabytes } from "./process-usage";

// The times are the 14th and 15th field; the name, in brackets, may hold spaces and brackets.
const STAT = `4242 (node (a) b) S 1 4242 4242 0 -1 4194304 500 0 3 0 250 50 7 9 20 0 11 0 123 456`;

it("adds the time in user and in kernel mode, in hundredths of a second", () => {
  expect(cpuMilliseconds(STAT)).toBe(3_000);
});

it("refuses what is not such a line", () => {
  expect(() => cpuMilliseconds("4242 (node) S")).toThrow("cannot be read");
});

it("reads the memory now and at its highest", () => {
  const status = "Name:\tnode\nVmPeak:\t 900000 kB\nVmHWM:\t  204800 kB\nVmRSS:\t  102400 kB\n";
  expect(residentMegabytes(status)).toEqual({ now: 100, peak: 200 });
});
