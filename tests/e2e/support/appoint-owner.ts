import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";

/** Makes an account an owner of a module by the command that an operator would use. */
export async function appointOwner(
  { dataDir, origin }: { dataDir: string; origin: string },
  { email, moduleId }: { email: string; moduleId: string },
): Promise<void> {
  const command = [
    resolve("node_modules/tsx/dist/cli.mjs"),
    resolve("app/operations/module-owner.ts"),
  ];
  const env = {
    PATH: process.env.PATH,
    NODE_ENV: "production" as const,
    DATA_DIR: dataDir,
    PUBLIC_ORIGIN: origin,
  };
  await promisify(execFile)(process.execPath, [...command, email, moduleId], { env });
}
