// npm run bench: how fast the built application is on this machine, as a table and as
// build/bench.json. What follows "--" goes to bench-options.ts.
import { ensureBuild } from "../../app/operations/bootstrap/ensure-build.mjs";
import { prepare } from "../../app/operations/bootstrap/prepare.mjs";
import { runCommand } from "../../app/operations/bootstrap/run-command.mjs";
import { orExplain } from "../../app/operations/bootstrap/say.mjs";

await orExplain(async () => {
  await prepare();
  await ensureBuild();
  const measure = [process.execPath, "--import", "tsx", "tests/bench/bench.ts"];
  const { code } = await runCommand([...measure, ...process.argv.slice(2)], { show: true });
  process.exitCode = code;
});
