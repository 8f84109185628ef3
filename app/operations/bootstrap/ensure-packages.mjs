import { packagesAreInstalled } from "./locked-packages.mjs";
import { npmCommand, wasUnreachable } from "./npm-command.mjs";
import { runCommand } from "./run-command.mjs";
import { Obstacle, say } from "./say.mjs";

/** Installs the packages of package-lock.json unless they are there. */
export async function ensurePackages() {
  if (packagesAreInstalled()) return;
  say("Installing the packages of package-lock.json; this takes about a minute.");
  // The build needs development packages too, whatever NODE_ENV says.
  const install = npmCommand("ci", "--ignore-scripts", "--include=dev", "--include=optional");
  const { code, output } = await runCommand(install);
  if (code === 0) return;
  throw new Obstacle(
    wasUnreachable(output)
      ? "The packages could not be installed: the package registry cannot be reached. Connect to the network and try again."
      : `The packages could not be installed. npm's answer:\n\n${output.trim()}`,
  );
}
