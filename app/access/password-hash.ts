import { hash, verify } from "@node-rs/argon2";

// OWASP Password Storage Cheat Sheet, the second of its equivalent settings for argon2id, which is
// what the package makes unless told otherwise.
const SETTINGS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The argon2id hash of a password. Two ways of typing the same accented letter count as one. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), SETTINGS);
}

export function verifyPassword({ hash: kept, password }: { hash: string; password: string }) {
  return verify(kept, password.normalize("NFKC"));
}
