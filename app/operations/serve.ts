import { existsSync } from "node:fs";
import { closeDatabase, database, databaseFile } from "~/data/database";
import { type Env, env, readEnv } from "~/platform/env";
import { isLoopback } from "~/platform/loopback";
import { mailWay } from "~/platform/mail";
import { sessionSecret } from "~/platform/session-secret";
import { prepareStore } from "~/server/prepare-store";
import { publishModules } from "~/server/publish-modules";
import { serveSite } from "~/server/serve-site";
import { whenToldToStop } from "~/server/shutdown";
import {
  EXAMPLE_AUTHOR,
  EXAMPLE_LEARNER,
  seedExampleAuthor,
  seedExampleLearner,
} from "../../prisma/seed";

const SLOW_MILLISECONDS = 300;

await serve();

async function serve(): Promise<void> {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const reading = readEnv(process.env);
  if (!reading.ok) return refuseToStart(reading.problems);
  const settings = env();
  // What the libraries look at.
  process.env.NODE_ENV = settings.mode;
  const { dataDir, contentDir } = settings;

  const prepared = await timed("Preparing the database", () =>
    prepareStore({ dataDir, file: databaseFile() }),
  );
  if (!prepared.ok) return refuseToStart([prepared.problem]);
  if (prepared.note) say(`Database: ${prepared.note}.`);

  const published = await timed("Publishing the modules", () =>
    publishModules(database(), contentDir),
  );
  for (const line of published.lines) say(line);

  const { madeAt } = sessionSecret();
  if (madeAt) say(`Made a secret for sessions and kept it in ${madeAt}.`);

  if (settings.exampleData && (await timed("Adding the example learner", seedExampleLearner))) {
    say(`Added an example learner: ${EXAMPLE_LEARNER.email}, "${EXAMPLE_LEARNER.password}".`);
  }
  if (settings.exampleData && (await timed("Adding the example author", seedExampleAuthor))) {
    say(`Added an example author: ${EXAMPLE_AUTHOR.email}, "${EXAMPLE_AUTHOR.password}".`);
  }

  const outcome = await timed("Starting the server", () => serveSite(settings, database()));
  if (!outcome.ok) {
    await closeDatabase(database());
    return refuseToStart([outcome.problem]);
  }
  whenToldToStop(async () => {
    say("Stopping: finishing what is under way.");
    const finished = await outcome.serving.stop();
    say(finished ? "Stopped." : "Stopped; some requests took too long and were broken off.");
  });
  for (const remark of remarks(settings)) say(remark);
  say(`Treatise is ready at ${settings.publicOrigin}`);
}

/** What whoever runs the server should know about its settings. */
function remarks({ smtpUrl, mailbox, mode, publicOrigin, host }: Env): string[] {
  const way = mailWay({ smtpUrl, mailbox });
  const found: string[] = [];
  if (way === "none") {
    found.push("SMTP_URL is not set, so no link can be sent to whoever forgot a password.");
  }
  if (way === "mailbox")
    found.push(`Mail is shown at ${publicOrigin}/mailbox instead of being sent.`);
  if (mode === "production" && !isLoopback(host) && publicOrigin.startsWith("http:")) {
    found.push("PUBLIC_ORIGIN is not https: passwords can be read on their way.");
  }
  return found;
}

async function timed<Result>(what: string, run: () => Promise<Result>): Promise<Result> {
  const started = performance.now();
  const result = await run();
  const took = performance.now() - started;
  if (took >= SLOW_MILLISECONDS) say(`${what} took ${(took / 1_000).toFixed(1)} s.`);
  return result;
}

function say(sentence: string): void {
  console.log(`· ${sentence}`);
}

function refuseToStart(problems: readonly string[]): never {
  console.error(`\nTreatise cannot start.\n${problems.join("\n")}`);
  process.exit(1);
}
