// Serves the built site with the modules of content/ and the fixture module of the journeys.
import { cpSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const content = resolve(process.env.DATA_DIR, "content");
rmSync(content, { recursive: true, force: true });
cpSync("content", content, { recursive: true });
cpSync("tests/fixtures/modules/every-kind", join(content, "every-kind"), { recursive: true });

process.env.CONTENT_DIR = content;
await import(pathToFileURL(resolve("build/operations/serve.js")).href);
