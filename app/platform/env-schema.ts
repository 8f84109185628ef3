import { isIP } from "node:net";
import { resolve } from "node:path";
import { z } from "zod";
import { isLoopback } from "./loopback";

const port = z
  .string()
  .regex(/^\d{1,5}$/, "must be a whole number from 1 to 65535, for example 3000")
  .transform(Number)
  .refine((number) => number >= 1 && number <= 65_535, "must be from 1 to 65535");

const origin = z
  .string()
  .refine(isOrigin, {
    error: "must be a web address without a path, for example https://learn.example.org",
    abort: true,
  })
  .transform((text) => new URL(text).origin);

const onOrOff = z
  .enum(["on", "off"], { error: "must be on or off" })
  .transform((word) => word === "on");

const trustProxy = z
  .string()
  .refine(isTrustProxy, {
    error:
      "must be off, the number of proxies in front (1 to 9), or their IP addresses separated by commas",
    abort: true,
  })
  .transform((text) => {
    if (text === "off") return false;
    return /^\d$/.test(text) ? Number(text) : text.split(",").map((address) => address.trim());
  });

const folder = z.string().transform((path) => resolve(path));

/** What is safe only where nobody else can reach the site, and what to do instead. */
const FOR_THIS_MACHINE = [
  // It shows every reset link to whoever opens the page.
  ["DEV_MAILBOX", "set SMTP_URL to send mail"],
  // The password of the example learner is public.
  ["EXAMPLE_DATA", "leave it out"],
] as const;

/** Every variable the application reads, and what it may be. An empty variable counts as absent. */
export const envSchema = z
  .strictObject({
    NODE_ENV: z
      .enum(["production", "development", "test"], {
        error: "must be production, development or test",
      })
      .default("production"),
    HOST: z.string().default("127.0.0.1"),
    PORT: port.default(3000),
    PUBLIC_ORIGIN: origin.optional(),
    TRUST_PROXY: trustProxy.default(false),
    DATA_DIR: folder.default(resolve("data")),
    CONTENT_DIR: folder.default(resolve("content")),
    SESSION_SECRET: z
      .string()
      .min(
        32,
        "must have at least 32 characters; leave it out and one is made and kept in DATA_DIR",
      )
      .optional(),
    SMTP_URL: z
      .string()
      .refine(isSmtpUrl, "must look like smtps://user:password@mail.example.org:465")
      .optional(),
    MAIL_FROM: z
      .string()
      .regex(/^[^<>\r\n]*<[^<>@\s]+@[^<>@\s]+>$|^[^<>@\s]+@[^<>@\s]+$/, {
        error: "must be an address, for example Treatise <no-reply@learn.example.org>",
      })
      .optional(),
    DEV_MAILBOX: onOrOff.optional(),
    LOG_LEVEL: z
      .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], {
        error: "must be fatal, error, warn, info, debug, trace or silent",
      })
      .default("info"),
    EXAMPLE_DATA: onOrOff.optional(),
  })
  .superRefine((values, context) => {
    if (values.NODE_ENV !== "production" || !isReachable(values)) return;
    for (const [name, mend] of FOR_THIS_MACHINE) {
      if (values[name] !== true) continue;
      const message = `must be off in production unless HOST and PUBLIC_ORIGIN are this machine alone; ${mend}`;
      context.addIssue({ code: "custom", path: [name], message });
    }
  });

/** Whether anybody but this machine can reach the site. */
export function isReachable(values: { HOST: string; PUBLIC_ORIGIN?: string | undefined }): boolean {
  return !isLoopback(values.HOST) || !isLoopback(hostnameOf(values.PUBLIC_ORIGIN));
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  const bare = url.pathname === "/" && !url.search && !url.hash && !url.username && !url.password;
  return bare && (url.protocol === "http:" || url.protocol === "https:");
}

function isSmtpUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return (protocol === "smtp:" || protocol === "smtps:") && hostname !== "";
}

function isTrustProxy(text: string): boolean {
  if (text === "off" || /^[1-9]$/.test(text)) return true;
  return text.split(",").every((address) => isIP(address.trim().replace(/\/\d{1,3}$/, "")) !== 0);
}

function hostnameOf(publicOrigin: string | undefined): string {
  return publicOrigin === undefined ? "localhost" : new URL(publicOrigin).hostname;
}
