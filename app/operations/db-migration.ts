import { relative, resolve } from "node:path";
import { makeMigration } from "~/data/migrations/make-migration";
import { projectMigrations } from "~/data/migrations/migration-folder";
import { now } from "~/platform/clock";

const [name = ""] = process.argv.slice(2);
const made = await makeMigration({
  name,
  madeAt: now(),
  folder: projectMigrations(),
  schemaFile: resolve("prisma/schema.prisma"),
});

switch (made.kind) {
  case "made":
    console.log(`Wrote ${relative(process.cwd(), made.file)}. Read it, then commit it.`);
    console.log("It is applied at the next start.");
    break;
  case "no-change":
    console.log("The migrations already lead to prisma/schema.prisma: nothing to write.");
    break;
  case "bad-name":
    console.error(`"${name}" is no name for a migration. Say what it does in lower-case words:`);
    console.error("  npm run db:migration -- add-review-cards");
    process.exitCode = 1;
}
