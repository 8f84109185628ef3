import { runCommand } from "../bootstrap/run-command.mjs";

/** A stage of one script of package.json: silent when it succeeds, shown in full when it fails. */
export function scriptStage(name, script) {
  return {
    name,
    run: async () => {
      const { code, output } = await runCommand([process.execPath, "--run", script]);
      if (code === 0) return { passed: 1, failed: 0 };
      console.log(`\n${name} (npm run ${script}):\n\n${output}`);
      return { passed: 0, failed: 1 };
    },
  };
}
