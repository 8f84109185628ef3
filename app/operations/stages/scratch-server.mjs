import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The environment of a server that shares neither port nor data with another. */
export async function scratchServer() {
  const folder = mkdtempSync(join(tmpdir(), "treatise-"));
  const environment = { E2E_PORT: String(await freePort()), E2E_DATA_DIR: folder };
  return { environment, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
