import { writeFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { reportFile, resultFrom } from "./report.mjs";

let file = "";

beforeEach(() => {
  file = reportFile("report-test");
});

const count = (counts: { passed: number; failed: number }) => counts;

function result(report: { passed: number; failed: number }, code: number) {
  writeFileSync(file, JSON.stringify(report));
  return resultFrom(file, { code, count });
}

describe("the result of a test runner", () => {
  it("is what its report counts", () => {
    expect(result({ passed: 5, failed: 0 }, 0)).toEqual({ passed: 5, failed: 0 });
    expect(result({ passed: 5, failed: 2 }, 1)).toEqual({ passed: 5, failed: 2 });
  });

  it("is a failure when the runner failed outside the tests", () => {
    expect(result({ passed: 5, failed: 0 }, 1)).toEqual({ passed: 5, failed: 1 });
  });

  it("is a failure when there is no report, and an earlier report does not count", () => {
    result({ passed: 5, failed: 0 }, 0);
    const again = reportFile("report-test");
    expect(resultFrom(again, { code: 0, count })).toEqual({ passed: 0, failed: 1 });
  });
});
