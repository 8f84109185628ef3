import { packageCommand } from "../bootstrap/package-command.mjs";
import { runCommand } from "../bootstrap/run-command.mjs";
import { reportFile, resultFrom } from "./report.mjs";

/** The tests of some vitest projects ("unit", "integration", "faults"). */
export function vitestStage(name, projects, environment = {}) {
  return {
    name,
    run: async () => {
      const file = reportFile(projects.join("-"));
      const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
      const chosen = projects.flatMap((project) => ["--project", project]);
      const args = ["run", "-c", "remix.config.js", ...chosen, ...reporters];
      const { code } = await runCommand(packageCommand("vitest", ...args), {
        environment,
        show: true,
      });
      return resultFrom(file, { code, count });
    },
  };
}

function count({ numPassedTests, numFailedTests, testResults }) {
  // A file that cannot even be loaded fails without a failed test in it.
  const unloadable = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + unloadable.length };
}
