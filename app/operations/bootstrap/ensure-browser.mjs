import { spawnSync } from "node:child_process";
import { packageCommand } from "./package-command.mjs";
import { runCommand } from "./run-command.mjs";
import { Obstacle, say } from "./say.mjs";

const DEBIAN = ["apt-get", "install", "--yes", "--no-install-recommends", "chromium"];
const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The path of a Chromium that starts; fetches one where there is none. */
export async function ensureBrowser() {
  return (await findBrowser()) ?? (await fetchBrowser()) ?? noBrowser();
}

async function findBrowser() {
  const { chromium } = await import("playwright-core");
  const places = [process.env.CHROMIUM_PATH, chromium.executablePath(), ...PLACES];
  return places.find((place) => place !== undefined && place !== "" && starts(place));
}

function starts(program) {
  return spawnSync(program, ["--version"], { timeout: 20_000 }).status === 0;
}

async function fetchBrowser() {
  say("Fetching a Chromium for the tests in a browser.");
  await runCommand(packageCommand("@playwright/test", "install", "chromium"));
  const own = await findBrowser();
  if (own !== undefined || process.getuid?.() !== 0) return own;
  const environment = { DEBIAN_FRONTEND: "noninteractive" };
  await runCommand(["apt-get", "update"], { environment });
  await runCommand(DEBIAN, { environment });
  return findBrowser();
}

function noBrowser() {
  throw new Obstacle(
    "There is no Chromium for the tests in a browser, and none could be fetched. Install one (on Debian: apt-get install chromium), or set CHROMIUM_PATH to the program.",
  );
}
