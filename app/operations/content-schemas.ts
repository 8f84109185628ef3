import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { jsonSchemaFiles } from "~/publishing/json-schemas";

const folder = join("content", ".schemas");
await mkdir(folder, { recursive: true });
for (const [name, text] of jsonSchemaFiles()) {
  await writeFile(join(folder, name), text);
  console.log(`Wrote ${join(folder, name)}`);
}
