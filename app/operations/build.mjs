// npm run build: what npm start runs.
import { ensureBuild } from "./bootstrap/ensure-build.mjs";
import { prepare } from "./bootstrap/prepare.mjs";
import { orExplain } from "./bootstrap/say.mjs";

await orExplain(async () => {
  await prepare();
  await ensureBuild();
});
