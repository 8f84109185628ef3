import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AuthoredQuestion } from "~/core/questions/authored-question";
import { type Database, database } from "~/data/database";
import { publishModules } from "~/server/publish-modules";
import { openModule } from "~/workflows/open-module";
import { storeLearner } from "../../builders/stored-attempt";
import { processDatabase } from "../../support/process-database";
import { projectRoot } from "../../support/project-root";
import { temporaryFolder } from "../../support/temporary-folder";

export interface Ferry {
  store: Database;
  /** The content folder that the module was published from. */
  content: string;
  learnerId: string;
}

/** The sample module, published from files of the test's own, with a learner and its author. */
export async function buildAmendedFerry(): Promise<Ferry> {
  const store = await processDatabase();
  const content = temporaryFolder();
  const from = join(projectRoot, "tests/fixtures/modules/island-ferry");
  cpSync(from, join(content, "island-ferry"), { recursive: true });
  await publishModules(store, content);
  return { store, content, learnerId: await storeLearner(store) };
}

/** What publishing says and does when the server is started again. */
export function restart({ content }: Ferry) {
  return publishModules(database(), content);
}

/** Replaces a part of a file that must be there. */
export function rewriteFerry({ content }: Ferry, file: string, [from, to]: [string, string]): void {
  const path = join(content, "island-ferry", file);
  const text = readFileSync(path, "utf8");
  if (!text.includes(from)) throw new Error(`${file} has no ${from}.`);
  writeFileSync(path, text.replace(from, to));
}

/** A question as learners meet it now. */
export async function ferryQuestion(id: string): Promise<AuthoredQuestion> {
  const opened = await openModule("island-ferry");
  const question = opened?.content.questions.find((each) => each.id === id);
  if (!question) throw new Error(`The ferry has no question ${id}.`);
  return question;
}
