import { fileURLToPath } from "node:url";
import type { ModuleContent } from "~/core/modules/module-content";
import { askedQuestion } from "~/core/questions/asked-question";
import type { AuthoredQuestion } from "~/core/questions/authored-question";
import { fillPlaceholders, placeholdersIn } from "~/core/questions/placeholders";
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

/** The question with this stem, as the stem stands on a page, with the values that it shows. */
export function questionWithStem({ questions }: ModuleContent, stem: string): Question {
  const [found] = questions.flatMap((question) => askedWithStem(question, stem) ?? []);
  if (!found) throw new Error(`No question has the stem “${stem}”.`);
  return found;
}

function askedWithStem(question: AuthoredQuestion, stem: string): Question | null {
  const pattern = fillPlaceholders(bare(question.stem), () => "\u0000")
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replaceAll("\u0000", "([−\\d.,]+)");
  const values = new RegExp(`^${pattern}$`).exec(bare(stem))?.slice(1);
  if (values === undefined) return null;
  const names = placeholdersIn(question.stem);
  const drawn = names.map((name, index) => [name, plainDecimal(values[index] ?? "")]);
  return askedQuestion(question, Object.fromEntries(drawn));
}

function plainDecimal(shown: string): string {
  return shown.replace("−", "-").replace(",", ".");
}

export function questionWithId({ questions }: ModuleContent, id: string): AuthoredQuestion {
  const found = questions.find((question) => question.id === id);
  if (!found) throw new Error(`There is no question ${id}.`);
  return found;
}

/** A text without the marks of emphasis and without white space, which pages arrange anew. */
function bare(text: string): string {
  return text.replace(/[\s*]/g, "");
}
