import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { keptLetters } from "~/platform/development-mailbox";
import { env } from "~/platform/env";
import { mailWay } from "~/platform/mail";
import { accountHeaders } from "./account-headers";

export const meta: MetaFunction = () => [{ title: "Development mailbox · Treatise" }];

export const headers = accountHeaders;

export function loader() {
  if (mailWay(env()) !== "mailbox") throw new Response(null, { status: 404 });
  return keptLetters().map(({ keptAt, ...letter }) => ({
    ...letter,
    keptAt: keptAt.toISOString(),
  }));
}

export default function Mailbox() {
  const letters = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <h1>Development mailbox</h1>
      <p>
        This server keeps its mail here instead of sending it, until it is stopped. Set SMTP_URL to
        send it.
      </p>
      {letters.length === 0 ? <p>No letter yet.</p> : null}
      {letters.map((letter) => (
        <article key={letter.id} className="letter">
          <h2>{letter.subject}</h2>
          <p>
            To {letter.to}, <time dateTime={letter.keptAt}>{letter.keptAt.slice(11, 16)} UTC</time>
          </p>
          <LetterText text={letter.text} />
        </article>
      ))}
    </div>
  );
}

/** The text of a letter, with its addresses as links. */
function LetterText({ text }: { text: string }) {
  return text
    .trim()
    .split(/\n\n+/)
    .map((paragraph) => (
      <p key={paragraph}>
        {/^https?:\/\/\S+$/.test(paragraph) ? <a href={paragraph}>{paragraph}</a> : paragraph}
      </p>
    ));
}
