// npm test: every check and every test; the last line says "N passed, N failed".
import { prepare } from "./bootstrap/prepare.mjs";
import { orExplain } from "./bootstrap/say.mjs";
import { runStages } from "./stages/run-stages.mjs";
import { testStages } from "./stages/stages.mjs";

await orExplain(async () => {
  await prepare();
  process.env.CI = "true";
  await runStages(testStages);
});
