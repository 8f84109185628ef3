import { ensureDatabaseClient } from "./ensure-database-client.mjs";
import { ensurePackages } from "./ensure-packages.mjs";
import { ensureRuntime } from "./ensure-runtime.mjs";

/** What every command needs: a Node that is recent enough, the packages, the database client. */
export async function prepare() {
  await ensureRuntime();
  await ensurePackages();
  await ensureDatabaseClient();
}
