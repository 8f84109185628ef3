import type { z } from "zod";
import { envSchema, isReachable } from "./env-schema";
import { processWide } from "./process-wide";

export interface Env {
  readonly mode: "production" | "development" | "test";
  readonly host: string;
  readonly port: number;
  /** Scheme, host and port under which browsers reach the site. */
  readonly publicOrigin: string;
  /** What Express takes as "trust proxy". */
  readonly trustProxy: false | number | readonly string[];
  readonly dataDir: string;
  readonly contentDir: string;
  /** null: one is made and kept in the data folder. */
  readonly sessionSecret: string | null;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** Whether mail is kept in memory and shown at /mailbox instead of being sent. */
  readonly mailbox: boolean;
  readonly logLevel: string;
  /** Whether an example learner is made; by default only where nobody else can reach the site. */
  readonly exampleData: boolean;
}

export type EnvReading = { ok: true; env: Env } | { ok: false; problems: string[] };

type Variables = z.output<typeof envSchema>;

const SECRET = new Set(["SESSION_SECRET", "SMTP_URL"]);

/** Reads the application's variables; on a mistake, one sentence for each wrong variable. */
export function readEnv(source: Readonly<Record<string, string | undefined>>): EnvReading {
  const named = Object.keys(envSchema.shape).flatMap((name) => {
    const value = source[name]?.trim();
    return value ? [[name, value] as const] : [];
  });
  const parsed = envSchema.safeParse(Object.fromEntries(named));
  if (parsed.success) return { ok: true, env: envFrom(parsed.data) };
  return { ok: false, problems: problemsOf(parsed.error, source) };
}

/** The settings of this process, read once from its environment. */
export function env(): Env {
  return processWide("env", () => {
    const reading = readEnv(process.env);
    if (!reading.ok) throw new Error(reading.problems.join("\n"));
    return reading.env;
  });
}

function envFrom(values: Variables): Env {
  const publicOrigin = values.PUBLIC_ORIGIN ?? `http://localhost:${values.PORT}`;
  const smtpUrl = values.SMTP_URL ?? null;
  return {
    mode: values.NODE_ENV,
    host: values.HOST,
    port: values.PORT,
    publicOrigin,
    trustProxy: values.TRUST_PROXY,
    dataDir: values.DATA_DIR,
    contentDir: values.CONTENT_DIR,
    sessionSecret: values.SESSION_SECRET ?? null,
    smtpUrl,
    mailFrom: values.MAIL_FROM ?? `Treatise <no-reply@${new URL(publicOrigin).hostname}>`,
    mailbox: smtpUrl === null && (values.DEV_MAILBOX ?? values.NODE_ENV !== "production"),
    logLevel: values.LOG_LEVEL,
    exampleData: values.EXAMPLE_DATA ?? (values.NODE_ENV !== "test" && !isReachable(values)),
  };
}

function problemsOf(error: z.ZodError, source: Readonly<Record<string, string | undefined>>) {
  const first = new Map<string, string>();
  for (const issue of error.issues) {
    const name = String(issue.path[0]);
    if (!first.has(name)) first.set(name, issue.message);
  }
  return [...first].map(([name, message]) => {
    const shown = SECRET.has(name) ? "" : ` is "${source[name]}", but`;
    return `${name}${shown} ${message}.`;
  });
}
