import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Env, env } from "./env";
import { processWide } from "./process-wide";
import { newSecretToken } from "./randomness";

export interface SessionSecret {
  readonly secret: string;
  /** Whether it was made just now and written to this file. */
  readonly madeAt: string | null;
}

/** The secret that signs session cookies: from the settings, or kept in the data folder. */
export function readSessionSecret(settings: Pick<Env, "sessionSecret" | "dataDir">): SessionSecret {
  if (settings.sessionSecret !== null) return { secret: settings.sessionSecret, madeAt: null };
  const file = join(settings.dataDir, "session-secret");
  if (existsSync(file)) return { secret: keptSecret(file), madeAt: null };
  const secret = newSecretToken();
  // wx: of two processes that start at once, the second fails instead of replacing the secret.
  writeFileSync(file, `${secret}\n`, { mode: 0o600, flag: "wx" });
  return { secret, madeAt: file };
}

/** The secret of this process. */
export function sessionSecret(): SessionSecret {
  return processWide("session-secret", () => readSessionSecret(env()));
}

function keptSecret(file: string): string {
  const secret = readFileSync(file, "utf8").trim();
  if (secret.length >= 32) return secret;
  throw new Error(
    `${file} holds a secret of fewer than 32 characters. Delete the file and a new one is made; everybody is then signed out.`,
  );
}
