import { createTransport, type Transporter } from "nodemailer";
import { keepLetter, type Letter } from "./development-mailbox";
import { type Env, env } from "./env";
import { processWide } from "./process-wide";

/** Where mail goes: to a mail server, into the development mailbox, or nowhere. */
export type MailWay = "smtp" | "mailbox" | "none";

export type Posted = { ok: true } | { ok: false; reason: string };

const TEN_SECONDS = 10_000;

export function mailWay(settings: Pick<Env, "smtpUrl" | "mailbox">): MailWay {
  if (settings.smtpUrl !== null) return "smtp";
  return settings.mailbox ? "mailbox" : "none";
}

/** Posts a letter; a letter that cannot be posted is an answer, not an exception. */
export async function postLetter(letter: Letter): Promise<Posted> {
  switch (mailWay(env())) {
    case "mailbox":
      keepLetter(letter);
      return { ok: true };
    case "none":
      return { ok: false, reason: "SMTP_URL is not set, so no mail can be sent." };
    case "smtp":
      return send(letter);
  }
}

async function send({ to, subject, text }: Letter): Promise<Posted> {
  try {
    await transport().sendMail({ from: env().mailFrom, to, subject, text });
    return { ok: true };
  } catch (error) {
    // The server's answer may name the recipient, so only its code is passed on.
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    return { ok: false, reason: `The mail server of SMTP_URL did not take the letter (${code}).` };
  }
}

function transport(): Transporter {
  return processWide("mail-transport", () =>
    createTransport({
      url: env().smtpUrl ?? "",
      connectionTimeout: TEN_SECONDS,
      greetingTimeout: TEN_SECONDS,
      socketTimeout: TEN_SECONDS,
      disableFileAccess: true,
      disableUrlAccess: true,
    }),
  );
}
