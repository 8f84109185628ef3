import { ensureBrowser } from "../bootstrap/ensure-browser.mjs";
import { packageCommand } from "../bootstrap/package-command.mjs";
import { runCommand } from "../bootstrap/run-command.mjs";
import { reportFile, resultFrom } from "./report.mjs";
import { scratchServer } from "./scratch-server.mjs";

/** The journeys through the built application in a browser. */
export function playwrightStage(name, wanted = [], settings = {}) {
  return {
    name,
    run: async () => {
      const file = reportFile("e2e");
      const args = ["test", "-c", "tests/e2e/playwright.config.ts", "--reporter=list,json"];
      const { environment, remove } = await scratchServer();
      const { code } = await runCommand(packageCommand("@playwright/test", ...args, ...wanted), {
        environment: {
          ...environment,
          ...settings,
          CHROMIUM_PATH: await ensureBrowser(),
          PLAYWRIGHT_JSON_OUTPUT_NAME: file,
        },
        show: true,
      });
      remove();
      return resultFrom(file, { code, count });
    },
  };
}

function count({ stats, errors }) {
  const { expected, unexpected, flaky } = stats;
  // A test that passes only the second time is not a test that passes.
  return { passed: expected, failed: unexpected + flaky + errors.length };
}
