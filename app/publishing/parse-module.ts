import type { ModuleContent } from "~/core/modules/module-content";
import { kebabId } from "~/core/questions/ids";
import { FILE_KINDS } from "./content-files";
import { inModuleOrder } from "./in-module-order";
import type { ModuleFile, ModuleFiles } from "./module-files";
import { emptyReading, type ModuleReading } from "./module-reading";
import type { Positions } from "./positions";
import { hasErrors, type Problem, problemAt } from "./problem";

export interface ParsedModule {
  /** What could be read; null without a readable `module.yaml`. */
  content: ModuleContent | null;
  /** Whether every file could be read, so that what is missing is missing indeed. */
  complete: boolean;
  positions: Positions;
  problems: Problem[];
}

const MAX_CHARACTERS = 1_000_000;

/** The files of a module as content, with every problem of their form. Never throws. */
export function parseModule({ folder, id, files }: ModuleFiles): ParsedModule {
  const reading = emptyReading(folder);
  for (const file of files) readFile(reading, folder, file);
  const content = assemble(reading, id);
  const complete = content !== null && !hasErrors(reading.problems);
  return { content, complete, positions: reading.book, problems: reading.problems };
}

function readFile(reading: ModuleReading, folder: string, { path, text }: ModuleFile): void {
  if (path === "README.md") return;
  const file = `${folder}/${path}`;
  const kind = FILE_KINDS.find(({ pattern }) => pattern.test(path));
  const name = kind?.pattern.exec(path)?.[1] ?? "";
  const mistake = kind === undefined ? unknownFile(path) : fileMistake({ path, name, text });
  if (mistake !== null) reading.problems.push(problemAt({ file, line: 1, column: 1 }, mistake));
  else kind?.read(reading, { file, name, text: unified(text) });
}

interface Mistake {
  rule: string;
  message: string;
}

function fileMistake(file: { path: string; name: string; text: string }): Mistake | null {
  if (file.text.length > MAX_CHARACTERS) return { rule: "file-too-large", message: TOO_LARGE };
  if (file.text.includes("\uFFFD")) return { rule: "encoding", message: NOT_UTF8 };
  const nameless = file.name === "" || file.path.startsWith("questions/");
  return nameless || kebabId.safeParse(file.name).success
    ? null
    : { rule: "file-name", message: FILE_NAME };
}

/** The same text whatever the system that wrote it: no byte order mark, lines end in `\n`. */
function unified(text: string): string {
  return text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
}

function unknownFile(path: string): Mistake {
  const message = path.endsWith(".yml")
    ? "Rename the file: YAML files end in .yaml here."
    : "A module holds module.yaml, glossary.yaml, lessons/*.md and YAML files in sources, figures, " +
      "questions and quizzes: move or remove this file.";
  return { rule: "unknown-file", message };
}

const TOO_LARGE = "The file holds more than 1,000,000 characters: split it.";
const NOT_UTF8 = "The file holds characters that are not UTF-8: save it as UTF-8.";
const FILE_NAME =
  "The file's name becomes an id: write it in lower-case letters, digits and single hyphens.";

function assemble(reading: ModuleReading, id: string): ModuleContent | null {
  const { module, sources, glossary, figures, questions, groups, problems, book } = reading;
  if (module === null) {
    if (!problems.some(({ file }) => file === book.of(NOWHERE).file)) {
      const message =
        "The module has no module.yaml: write one with its title, lessons and quizzes.";
      problems.push(problemAt(book.of(NOWHERE), { rule: "missing-file", message }));
    }
    return null;
  }
  if (module.id !== id) {
    const message = `The id is "${module.id}" but the folder "${id}": make them the same.`;
    const place = book.of({ kind: "module", id: module.id, path: ["id"] });
    problems.push(problemAt(place, { rule: "module-id", message }));
  }
  const lessons = inModuleOrder(reading, {
    kind: "lesson",
    things: reading.lessons,
    order: module.lessons,
  });
  const quizzes = inModuleOrder(reading, {
    kind: "quiz",
    things: reading.quizzes,
    order: module.quizzes,
  });
  return { module, sources, lessons, glossary, figures, questions, groups, quizzes };
}

const NOWHERE = { kind: "module", id: "" } as const;
