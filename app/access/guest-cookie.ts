import { createHash } from "node:crypto";
import { env } from "~/platform/env";

const NAME = "treatise_guest";
// 400 days, the longest that browsers keep a cookie (RFC 6265bis, section 5.5).
const MAX_AGE = 400 * 24 * 60 * 60;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** The guest token that a browser sent; null when it sent none, or something else. */
export function guestTokenOf(request: Request): string | null {
  for (const pair of (request.headers.get("cookie") ?? "").split(";")) {
    const [name, value = ""] = pair.trim().split("=", 2);
    if (name === NAME && TOKEN.test(value)) return value;
  }
  return null;
}

/** What is stored of a guest token: a copy of the database does not open anybody's work. */
export function guestTokenHash(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

/** The Set-Cookie value that gives a browser its guest token. */
export function guestCookie(token: string): string {
  return setCookie(token, MAX_AGE);
}

/** The Set-Cookie value that takes it away. */
export function clearedGuestCookie(): string {
  return setCookie("", 0);
}

function setCookie(value: string, maxAge: number): string {
  const secure = env().publicOrigin.startsWith("https:") ? "; Secure" : "";
  return `${NAME}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure}`;
}
