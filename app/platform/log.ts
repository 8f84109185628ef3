import pino, { type DestinationStream, type Logger } from "pino";
import { env } from "./env";
import { processWide } from "./process-wide";

/** Names of fields that never reach the log, at the top or up to two levels down. */
const SECRET_FIELDS = [
  "password",
  "newPassword",
  "token",
  "secret",
  "cookie",
  "authorization",
  "answer",
  "response",
  "email",
  "to",
];

const LEVELS = ["", "*.", "*.*."];
const SECRET_HEADERS = ['*["set-cookie"]', '*.headers["set-cookie"]'];

/** A logger that writes JSON lines without secrets and without the machine's name. */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const paths = SECRET_FIELDS.flatMap((field) => LEVELS.map((above) => above + field));
  const options = {
    level,
    base: null,
    redact: { paths: [...paths, ...SECRET_HEADERS], censor: "[hidden]" },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** The log of this process. */
export function log(): Logger {
  return processWide("log", () => createLog(env().logLevel));
}
