import { prismaAdapter } from "better-auth/adapters/prisma";
import { betterAuth } from "better-auth/minimal";
import { type Database, database } from "~/data/database";
import { type Env, env } from "~/platform/env";
import { newId } from "~/platform/ids";
import { log } from "~/platform/log";
import { processWide } from "~/platform/process-wide";
import { sessionSecret } from "~/platform/session-secret";
import { authDatabase } from "./auth-database";
import { inBackground } from "./background";
import { postAlreadyRegistered, postResetLink } from "./letters";
import { hashPassword, verifyPassword } from "./password-hash";
import { SHORTEST_PASSWORD } from "./password-rules";

const DAY = 24 * 60 * 60;

export interface AuthParts {
  readonly database: Database;
  readonly settings: Pick<Env, "publicOrigin">;
  readonly secret: string;
}

/**
 * Accounts and sessions. Only `auth().api` is used, from our own actions: none of its own routes
 * is reachable, so the checks of the host and the rate limits stand before every way in.
 */
export function createAuth({ database, settings, secret }: AuthParts) {
  return betterAuth({
    appName: "Treatise",
    baseURL: settings.publicOrigin,
    secret,
    telemetry: { enabled: false },
    // Its messages name addresses.
    logger: { level: "error", log: (_level, message) => log().error({ from: "auth" }, message) },
    rateLimit: { enabled: false },
    // Without transactions: it would hash a password within one, and every other write would wait.
    database: prismaAdapter(authDatabase(database), { provider: "sqlite", transaction: false }),
    emailAndPassword: {
      enabled: true,
      // Signing up answers the same for a new and for a known address, so it cannot sign in.
      autoSignIn: false,
      minPasswordLength: SHORTEST_PASSWORD,
      // Counted in UTF-16 units; our own rule counts characters and is narrower.
      maxPasswordLength: 512,
      password: { hash: hashPassword, verify: verifyPassword },
      resetPasswordTokenExpiresIn: 60 * 60,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) => postResetLink(user, token),
      onExistingUserSignUp: ({ user }) => postAlreadyRegistered(user),
    },
    verification: { storeIdentifier: "hashed" },
    session: { expiresIn: 30 * DAY, updateAge: DAY, freshAge: 0 },
    advanced: {
      cookiePrefix: "treatise",
      useSecureCookies: settings.publicOrigin.startsWith("https:"),
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => newId() },
      backgroundTasks: { handler: inBackground },
    },
  });
}

export type Auth = ReturnType<typeof createAuth>;

/** The accounts of this process. */
export function auth(): Auth {
  return processWide("auth", () =>
    createAuth({ database: database(), settings: env(), secret: sessionSecret().secret }),
  );
}
