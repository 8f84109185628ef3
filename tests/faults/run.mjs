// npm run test:faults: the proofs in their long form, in the built application and in a browser.
// With -- --controls: every defect put back, and whether its proof finds it.
import { ensureBuild } from "../../app/operations/bootstrap/ensure-build.mjs";
import { prepare } from "../../app/operations/bootstrap/prepare.mjs";
import { runCommand } from "../../app/operations/bootstrap/run-command.mjs";
import { orExplain } from "../../app/operations/bootstrap/say.mjs";
import { runStages } from "../../app/operations/stages/run-stages.mjs";
import { faultStages } from "../../app/operations/stages/stages.mjs";

const CONTROLS = [process.execPath, "--import", "tsx", "tests/faults/controls/run-controls.ts"];

await orExplain(async () => {
  await prepare();
  const [first, ...others] = process.argv.slice(2);
  if (first !== "--controls") return runStages(faultStages);
  await ensureBuild();
  const { code } = await runCommand([...CONTROLS, ...others], { show: true });
  process.exitCode = code;
});
