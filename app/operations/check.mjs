// npm run check: everything but the fault tests and the journeys in a browser.
import { prepare } from "./bootstrap/prepare.mjs";
import { orExplain } from "./bootstrap/say.mjs";
import { runStages } from "./stages/run-stages.mjs";
import { checkStages } from "./stages/stages.mjs";

await orExplain(async () => {
  await prepare();
  await runStages(checkStages);
});
