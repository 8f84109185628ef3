import { ensureBuild } from "../bootstrap/ensure-build.mjs";
import { playwrightStage } from "./playwright-stage.mjs";
import { scriptStage } from "./script-stage.mjs";
import { vitestStage } from "./vitest-stage.mjs";

const fileStages = [
  scriptStage("Format, lint, promises and sizes", "lint"),
  scriptStage("Types", "typecheck"),
  scriptStage("Import rules", "imports"),
  scriptStage("Dead code", "dead-code"),
  scriptStage("Content", "content:check"),
];

const testStage = vitestStage("Unit and integration tests", ["unit", "integration"]);

/** What looks at files alone, and the tests that need no browser. */
export const checkStages = [...fileStages, testStage];

const buildStage = {
  name: "Build",
  run: async () => {
    await ensureBuild();
    return { passed: 1, failed: 0 };
  },
};

/** Everything. The build comes before the tests: one of them weighs it. */
export const testStages = [
  ...fileStages,
  buildStage,
  testStage,
  vitestStage("Fault tests", ["faults"], { FAULTS: "short" }),
  playwrightStage("Journeys in a browser"),
];

const BAD_NETWORKS = ["--project", "journeys", "offline-", "page-killed"];

/** The faults in their long form: hours rather than minutes. */
export const faultStages = [
  buildStage,
  vitestStage("Fault tests", ["faults"], { FAULTS: "long" }),
  playwrightStage("Faults in a browser", BAD_NETWORKS, { FAULTS: "long" }),
];

/** The journeys alone; `wanted` goes to Playwright as it is. */
export function journeyStages(wanted) {
  return [buildStage, playwrightStage("Journeys in a browser", wanted)];
}
