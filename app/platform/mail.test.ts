import { createServer, type Server, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keptLetters } from "./development-mailbox";
import { readEnv } from "./env";
import { postLetter } from "./mail";
import { processWide } from "./process-wide";

const letter = { to: "ada@example.org", subject: "A new password", text: "Here is the link." };

function settle(source: Record<string, string>) {
  globalThis.treatiseProcessWide = undefined;
  const reading = readEnv(source);
  if (!reading.ok) throw new Error(reading.problems.join());
  processWide("env", () => reading.env);
}

/** A mail server that speaks just enough SMTP for one letter, and notes what it hears. */
function mailServer(recipientAnswer: string) {
  const heard: string[] = [];
  const answers: [RegExp, string][] = [
    [/^EHLO/, "250 ready"],
    [/^MAIL/, "250 ok"],
    [/^RCPT/, recipientAnswer],
    [/^DATA/, "354 go on"],
    [/^\.$/, "250 taken"],
    [/^QUIT/, "221 bye"],
    [/^RSET/, "250 ok"],
  ];
  const talk = (socket: Socket) => {
    socket.write("220 test\r\n");
    socket.on("data", (chunk) => {
      for (const line of chunk.toString().split("\r\n")) {
        heard.push(line);
        const answer = answers.find(([pattern]) => pattern.test(line));
        if (answer) socket.write(`${answer[1]}\r\n`);
      }
    });
    socket.on("error", () => undefined);
  };
  return { server: createServer(talk), heard };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("not listening");
  return address.port;
}

async function withMailServer(recipientAnswer: string, run: (heard: string[]) => Promise<void>) {
  const { server, heard } = mailServer(recipientAnswer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  settle({ SMTP_URL: `smtp://127.0.0.1:${portOf(server)}`, MAIL_FROM: "Treatise <t@example.org>" });
  try {
    await run(heard);
  } finally {
    server.close();
  }
}

beforeEach(() => settle({}));
afterEach(() => {
  globalThis.treatiseProcessWide = undefined;
});

describe("postLetter", () => {
  it("says so when there is nowhere to post", async () => {
    expect(await postLetter(letter)).toEqual({
      ok: false,
      reason: "SMTP_URL is not set, so no mail can be sent.",
    });
    expect(keptLetters()).toEqual([]);
  });

  it("keeps letters in the development mailbox, the newest first and 50 at most", async () => {
    settle({ NODE_ENV: "development" });
    for (let number = 1; number <= 51; number++) {
      expect(await postLetter({ ...letter, subject: `Letter ${number}` })).toEqual({ ok: true });
    }
    expect(keptLetters().map((kept) => kept.subject)).toEqual(
      Array.from({ length: 50 }, (_, index) => `Letter ${51 - index}`),
    );
    expect(keptLetters()[0]).toMatchObject({ to: letter.to, text: letter.text });
  });

  it("hands the letter to the mail server", async () => {
    await withMailServer("250 ok", async (heard) => {
      expect(await postLetter(letter)).toEqual({ ok: true });
      expect(heard).toContain("RCPT TO:<ada@example.org>");
      expect(heard).toContain("From: Treatise <t@example.org>");
      expect(heard).toContain("Subject: A new password");
      expect(heard).toContain("Here is the link.");
    });
  });

  it("tells a refusal without naming the recipient", async () => {
    await withMailServer("550 no ada@example.org here", async () => {
      expect(await postLetter(letter)).toEqual({
        ok: false,
        reason: "The mail server of SMTP_URL did not take the letter (EENVELOPE).",
      });
    });
  });
});
