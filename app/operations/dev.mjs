// npm run dev: the server with Vite in it, so that a saved file is seen at once.
import { prepare } from "./bootstrap/prepare.mjs";
import { runCommand } from "./bootstrap/run-command.mjs";
import { orExplain } from "./bootstrap/say.mjs";

await orExplain(async () => {
  await prepare();
  const serve = [process.execPath, "--import", "tsx", "app/operations/serve.ts"];
  const { code } = await runCommand(serve, {
    environment: { NODE_ENV: "development" },
    show: true,
  });
  process.exitCode = code;
});
