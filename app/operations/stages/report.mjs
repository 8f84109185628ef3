import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { inProject } from "../bootstrap/project-folder.mjs";

/** Where a test runner shall write its JSON report; no earlier one is left there. */
export function reportFile(name) {
  const file = inProject(".cache", "reports", `${name}.json`);
  rmSync(file, { force: true });
  mkdirSync(inProject(".cache", "reports"), { recursive: true });
  return file;
}

/** Reads how many tests passed and failed; a runner that broke down counts as a failure. */
export function resultFrom(file, { code, count }) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { passed, failed } = count(JSON.parse(readFileSync(file, "utf8")));
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}
