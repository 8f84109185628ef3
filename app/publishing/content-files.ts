import type { z } from "zod";
import { figureFileSchema } from "~/core/modules/figure";
import { glossarySchema } from "~/core/modules/glossary";
import { groupSchema } from "~/core/modules/group";
import { moduleSchema } from "~/core/modules/module";
import { questionFileSchema } from "~/core/modules/question-file";
import { quizFileSchema } from "~/core/modules/quiz";
import { sourceFileSchema } from "~/core/modules/source";
import { authoredQuestionSchema } from "~/core/questions/authored-question";
import { type ModuleReading, noteThing } from "./module-reading";
import { parseLesson } from "./parse-lesson";
import { parseYaml } from "./yaml/parse-yaml";
import type { Path, YamlSource } from "./yaml/yaml-source";

/** A file to read: how problems name it, its name without the extension, and its text. */
export interface NamedFile {
  file: string;
  name: string;
  text: string;
}

type ReadFile = (reading: ModuleReading, file: NamedFile) => void;

/** The first group of the pattern, where it has one, is the name that must be an id. */
interface FileKind {
  pattern: RegExp;
  read: ReadFile;
}

function inside(source: YamlSource, base: Path) {
  return (path: Path) => source.positionOf([...base, ...path]);
}

const readModuleYaml: ReadFile = (reading, file) => {
  const { data, source, problems } = parseYaml(file, moduleSchema);
  reading.problems.push(...problems);
  if (data === null) return;
  reading.module = data;
  noteThing(reading, { kind: "module", id: data.id }, inside(source, []));
  for (const [index, { id }] of data.objectives.entries()) {
    noteThing(reading, { kind: "objective", id }, inside(source, ["objectives", index]));
  }
};

const readSource: ReadFile = (reading, file) => {
  const { data, source, problems } = parseYaml(file, sourceFileSchema);
  reading.problems.push(...problems);
  if (data === null) return;
  reading.sources.push({ ...data, id: file.name });
  noteThing(reading, { kind: "source", id: file.name }, inside(source, []));
  for (const [p, passage] of data.passages.entries()) {
    const base = ["passages", p];
    noteThing(reading, { kind: "passage", id: passage.id }, inside(source, base));
    for (const [c, { id }] of passage.claims.entries()) {
      noteThing(reading, { kind: "claim", id }, inside(source, [...base, "claims", c]));
    }
  }
};

const readLesson: ReadFile = (reading, { file, name, text }) => {
  const { lesson, problems, frontMatter, places } = parseLesson({ file, id: name, text });
  reading.problems.push(...problems);
  if (lesson === null || frontMatter === null) return;
  reading.lessons.push(lesson);
  noteThing(reading, { kind: "lesson", id: name }, inside(frontMatter, []));
  reading.book.noteElements(places);
};

const readGlossary: ReadFile = (reading, file) => {
  const { data, source, problems } = parseYaml(file, glossarySchema);
  reading.problems.push(...problems);
  for (const [index, term] of (data?.terms ?? []).entries()) {
    const isNew = noteThing(
      reading,
      { kind: "term", id: term.id },
      inside(source, ["terms", index]),
    );
    if (isNew) reading.glossary.push(term);
  }
};

const readFigure: ReadFile = (reading, file) => {
  const { data, source, problems } = parseYaml(file, figureFileSchema);
  reading.problems.push(...problems);
  if (data === null) return;
  reading.figures.push({ ...data, id: file.name });
  noteThing(reading, { kind: "figure", id: file.name }, inside(source, []));
};

const readQuiz: ReadFile = (reading, file) => {
  const { data, source, problems } = parseYaml(file, quizFileSchema);
  reading.problems.push(...problems);
  if (data === null) return;
  reading.quizzes.push({ ...data, id: file.name });
  noteThing(reading, { kind: "quiz", id: file.name }, inside(source, []));
};

/** A question or group that does not pass does not keep its neighbours from being read. */
const readQuestions: ReadFile = (reading, file) => {
  const { data, source, problems } = parseYaml(file, questionFileSchema);
  reading.problems.push(...problems);
  const groups = data?.groups ?? listIn(source.value, "groups").map(readBy(groupSchema));
  for (const [index, group] of groups.entries()) {
    if (group === null) continue;
    const place = inside(source, ["groups", index]);
    const isNew = noteThing(reading, { kind: "group", id: group.id }, place);
    if (isNew) reading.groups.push(group);
  }
  const questions =
    data?.questions ?? listIn(source.value, "questions").map(readBy(authoredQuestionSchema));
  for (const [index, question] of questions.entries()) {
    if (question === null) continue;
    const place = inside(source, ["questions", index]);
    const isNew = noteThing(reading, { kind: "question", id: question.id }, place);
    if (isNew) reading.questions.push(question);
  }
};

function readBy<Schema extends z.ZodType>(schema: Schema) {
  return (value: unknown): z.output<Schema> | null => schema.safeParse(value).data ?? null;
}

function listIn(value: unknown, name: string): unknown[] {
  const list = typeof value === "object" && value !== null && Reflect.get(value, name);
  return Array.isArray(list) ? list : [];
}

/** Which files a module's folder holds, and how each is read. */
export const FILE_KINDS: readonly FileKind[] = [
  { pattern: /^module\.yaml$/, read: readModuleYaml },
  { pattern: /^glossary\.yaml$/, read: readGlossary },
  { pattern: /^sources\/([^/]+)\.yaml$/, read: readSource },
  { pattern: /^lessons\/([^/]+)\.md$/, read: readLesson },
  { pattern: /^figures\/([^/]+)\.yaml$/, read: readFigure },
  { pattern: /^questions\/([^/]+)\.yaml$/, read: readQuestions },
  { pattern: /^quizzes\/([^/]+)\.yaml$/, read: readQuiz },
];
