import { env } from "~/platform/env";
import { log } from "~/platform/log";
import { type Posted, postLetter } from "~/platform/mail";

interface Addressee {
  readonly name: string;
  readonly email: string;
}

/** Posts the link that lets somebody choose a new password, once, within an hour. */
export async function postResetLink({ name, email }: Addressee, token: string): Promise<void> {
  const link = new URL("/reset-password", env().publicOrigin);
  link.searchParams.set("token", token);
  const posted = await postLetter({
    to: email,
    subject: "A new password for Treatise",
    text: `Hello ${name},

somebody, probably you, asked for a new password for this address. Choose one here within the next
hour:

${link.href}

If it was not you, do nothing: your password stays as it is.
`,
  });
  note(posted, "a reset link");
}

/** Tells the owner of an account that somebody tried to sign up with the same address. */
export async function postAlreadyRegistered({ name, email }: Addressee): Promise<void> {
  const { publicOrigin } = env();
  const posted = await postLetter({
    to: email,
    subject: "You already have an account at Treatise",
    text: `Hello ${name},

somebody, probably you, signed up at ${publicOrigin} with this address, which has an account
already. Nothing was changed. Sign in with your password here:

${new URL("/sign-in", publicOrigin).href}

or choose a new one here:

${new URL("/forgot-password", publicOrigin).href}
`,
  });
  note(posted, "a letter to an account's owner");
}

function note(posted: Posted, what: string): void {
  if (!posted.ok) log().error({ reason: posted.reason }, `Could not post ${what}`);
}
