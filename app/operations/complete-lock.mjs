// npm run lock:complete: after each change of the dependencies.
import { readFileSync, writeFileSync } from "node:fs";
import { inProject } from "./bootstrap/project-folder.mjs";
import { say } from "./bootstrap/say.mjs";
import { completeLockFile } from "./lock/complete-lock-file.mjs";

const file = inProject("package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8"));
const { packages, added } = completeLockFile(lock.packages);
if (added.length > 0) writeFileSync(file, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
say(`${added.length} packages for other platforms added to package-lock.json.`);
