// npm start: from a fresh clone to a running server.
import { pathToFileURL } from "node:url";
import { builtServer, ensureBuild } from "./bootstrap/ensure-build.mjs";
import { prepare } from "./bootstrap/prepare.mjs";
import { orExplain } from "./bootstrap/say.mjs";

await orExplain(async () => {
  await prepare();
  await ensureBuild();
  process.env.NODE_ENV ??= "production";
  await import(pathToFileURL(builtServer).href);
});
