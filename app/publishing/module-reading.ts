import type { Figure } from "~/core/modules/figure";
import type { Term } from "~/core/modules/glossary";
import type { Group } from "~/core/modules/group";
import type { Lesson } from "~/core/modules/lesson";
import type { Module } from "~/core/modules/module";
import type { Quiz } from "~/core/modules/quiz";
import type { Source } from "~/core/modules/source";
import type { AuthoredQuestion } from "~/core/questions/authored-question";
import { type Locate, type PositionBook, positionBook, type SubjectKind } from "./positions";
import { type Problem, problemAt } from "./problem";

/** A module that is being read, file by file. */
export interface ModuleReading {
  book: PositionBook;
  problems: Problem[];
  module: Module | null;
  sources: Source[];
  lessons: Lesson[];
  glossary: Term[];
  figures: Figure[];
  groups: Group[];
  questions: AuthoredQuestion[];
  quizzes: Quiz[];
}

export function emptyReading(folder: string): ModuleReading {
  return {
    book: positionBook({ file: `${folder}/module.yaml`, line: 1, column: 1 }),
    problems: [],
    module: null,
    sources: [],
    lessons: [],
    glossary: [],
    figures: [],
    groups: [],
    questions: [],
    quizzes: [],
  };
}

/** Notes where a thing stands; an id that is taken is a problem, and then the answer is false. */
export function noteThing(
  { book, problems }: ModuleReading,
  thing: { kind: SubjectKind; id: string },
  locate: Locate,
): boolean {
  const earlier = book.note(thing.kind, thing.id, locate);
  if (earlier === null) return true;
  const message = `The id ${thing.id} is already the ${thing.kind} at ${earlier.file}:${earlier.line}: choose another.`;
  problems.push(problemAt(locate(["id"]), { rule: "duplicate-id", message }));
  return false;
}
