import { randomBytes } from "node:crypto";

/** A secret that cannot be guessed: 256 random bits as 43 URL-safe characters. */
export function newSecretToken(): string {
  return randomBytes(32).toString("base64url");
}
