import { fileURLToPath } from "node:url";
import type { ModuleContent } from "~/core/modules/module-content";
import type { Question } from "~/core/questions/question";
import { parseModule } from "~/publishing/parse-module";
import { readModule } from "~/publishing/read-module";

const FOLDERS = {
  "russia-dprk-treaty": "../../../content/russia-dprk-treaty",
  "every-kind": "../../fixtures/modules/every-kind",
};

/** A module as its author wrote it, keys and all. */
export async function moduleFromFiles(id: keyof typeof FOLDERS): Promise<ModuleContent> {
  const folder = fileURLToPath(new URL(FOLDERS[id], import.meta.url));
  const { content } = parseModule(await readModule(folder));
  if (!content) throw new Error(`The module ${id} cannot be read.`);
  return content;
}

/** The question with this stem, as the stem stands on a page. */
export function questionWithStem({ questions }: ModuleContent, stem: string): Question {
  const found = questions.find((question) => bare(question.stem) === bare(stem));
  if (!found) throw new Error(`No question has the stem “${stem}”.`);
  return found;
}

export function questionWithId({ questions }: ModuleContent, id: string): Question {
  const found = questions.find((question) => question.id === id);
  if (!found) throw new Error(`There is no question ${id}.`);
  return found;
}

/** A text without the marks of emphasis and without white space, which pages arrange anew. */
function bare(text: string): string {
  return text.replace(/[\s*]/g, "");
}
