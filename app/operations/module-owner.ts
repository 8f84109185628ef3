import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { closeDatabase, database, databaseFile } from "~/data/database";
import { listModuleOwners } from "~/data/module-owners";
import { readEnv } from "~/platform/env";
import { prepareStore } from "~/server/prepare-store";
import { appointOwner, dismissOwner } from "~/workflows/appoint-owner";
import { currentModules } from "~/workflows/open-module";

const USAGE = `Says who may mend a module: see its reports, change its questions, regrade, mark essays.

  npm run ops:module-owner                                     lists modules and their owners
  npm run ops:module-owner -- you@example.org my-module        makes the account an owner
  npm run ops:module-owner -- --remove you@example.org my-module   ends that

It works on the database in DATA_DIR, also while the server runs. The account must have signed up,
and the module must have been published by starting the server with it in content/.
Exit code: 0 done, 1 not done (it says why), 2 called in a way it does not know.`;

const { values, positionals } = readArguments();

if (values.help) console.log(USAGE);
else if (positionals.length !== 0 && positionals.length !== 2) fail(USAGE, 2);
else await run(positionals);

function readArguments() {
  try {
    return parseArgs({
      options: {
        remove: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
      allowPositionals: true,
    });
  } catch {
    console.error(USAGE);
    process.exit(2);
  }
}

async function run([email, moduleId]: readonly string[]): Promise<void> {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const reading = readEnv(process.env);
  if (!reading.ok) return fail(reading.problems.join("\n"), 1);
  if (!existsSync(databaseFile())) {
    return fail(`There is no database ${databaseFile()}. Start the server once, or set DATA_DIR.`);
  }
  const prepared = await prepareStore({ dataDir: reading.env.dataDir, file: databaseFile() });
  if (!prepared.ok) return fail(prepared.problem);
  if (email === undefined || moduleId === undefined) await list();
  else await change({ email, moduleId });
  await closeDatabase(database());
}

async function list(): Promise<void> {
  const owners = await listModuleOwners(database());
  for (const { content } of await currentModules()) {
    const { id } = content.module;
    const own = owners.filter(({ moduleId }) => moduleId === id).map(({ email }) => email);
    console.log(`${id}: ${own.length > 0 ? own.join(", ") : "no owner"}`);
  }
}

async function change(appointment: { email: string; moduleId: string }): Promise<void> {
  const { email, moduleId } = appointment;
  const { kind } = await (values.remove ? dismissOwner(appointment) : appointOwner(appointment));
  switch (kind) {
    case "appointed":
      return console.log(`${email} may mend ${moduleId}, at /modules/${moduleId}/manage.`);
    case "dismissed":
      return console.log(`${email} may no longer mend ${moduleId}.`);
    case "no-owner":
      return fail(`${email} is no owner of ${moduleId}. Without arguments this lists the owners.`);
    case "unknown-account":
      return fail(
        `There is no account ${email}. Let its owner sign up at /sign-up, then try again.`,
      );
    case "unknown-module":
      return fail(
        `There is no module ${moduleId}. Published: ${(await moduleIds()).join(", ") || "none"}.`,
      );
  }
}

async function moduleIds(): Promise<string[]> {
  return (await currentModules()).map(({ content }) => content.module.id);
}

function fail(sentence: string, code = 1): void {
  console.error(sentence);
  process.exitCode = code;
}
