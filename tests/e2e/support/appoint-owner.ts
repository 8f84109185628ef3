import { execFile } from "node:child_process";
import { dirname, resolve } from "node:path";
import { promisify } from "node:util";
import type { OwnServer } from "./own-server";

/** Makes an account an owner of a module by the command that an operator would use. */
export async function appointOwner(
  { databaseFile, origin }: OwnServer,
  { email, moduleId }: { email: string; moduleId: string },
): Promise<void> {
  const command = [
    resolve("node_modules/tsx/dist/cli.mjs"),
    resolve("app/operations/module-owner.ts"),
  ];
  const env = {
    PATH: process.env.PATH,
    NODE_ENV: "production" as const,
    DATA_DIR: dirname(databaseFile),
    PUBLIC_ORIGIN: origin,
  };
  await promisify(execFile)(process.execPath, [...command, email, moduleId], { env });
}
