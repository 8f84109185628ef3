// npm run test:e2e: the journeys in a browser; what follows "--" goes to Playwright.
import { prepare } from "./bootstrap/prepare.mjs";
import { orExplain } from "./bootstrap/say.mjs";
import { runStages } from "./stages/run-stages.mjs";
import { journeyStages } from "./stages/stages.mjs";

await orExplain(async () => {
  await prepare();
  await runStages(journeyStages(process.argv.slice(2)));
});
