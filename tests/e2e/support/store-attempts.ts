// Stores believable attempts of as many learners in the store of DATA_DIR:
// store-attempts.ts <module> <quiz> <learners>
import { closeDatabase, database } from "~/data/database";
import { openModule } from "~/workflows/open-module";
import { storeBelievableAttempts } from "../../builders/believable-attempts";

const [moduleId = "", quizId = "", persons = ""] = process.argv.slice(2);
const opened = await openModule(moduleId);
if (!opened) throw new Error(`There is no module ${moduleId}.`);
await storeBelievableAttempts(database(), {
  ...opened,
  quizId,
  persons: Number(persons),
  seed: "journeys",
});
await closeDatabase(database());
