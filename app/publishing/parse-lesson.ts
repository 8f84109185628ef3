import type { Root } from "mdast";
import { type Lesson, lessonFrontMatterSchema } from "~/core/modules/lesson";
import type { LessonElement } from "~/core/modules/lesson-node";
import { lessonOutline } from "./lesson-outline";
import { lessonNodes } from "./markdown/lesson-nodes";
import { inSections } from "./markdown/lesson-sections";
import { deepNesting, parseMarkdown } from "./markdown/parse-markdown";
import { placeNames } from "./markdown/place-names";
import { prepareMarkdown } from "./markdown/prepare-markdown";
import { safeHtml } from "./markdown/safe-html";
import { type Position, type Problem, problemAt } from "./problem";
import { type ParsedYaml, parseYaml } from "./yaml/parse-yaml";
import type { YamlSource } from "./yaml/yaml-source";

export interface ParsedLesson {
  /** Null when the file cannot be read as a lesson. */
  lesson: Lesson | null;
  problems: Problem[];
  /** The front matter, to find a place in it; null when there is none. */
  frontMatter: YamlSource | null;
  /** Where the Markdown of each element of the body stands. */
  places: Map<LessonElement, Position>;
}

/** Compiles one lesson: front matter by its schema, Markdown to lesson nodes. */
export function parseLesson(source: { file: string; id: string; text: string }): ParsedLesson {
  const { file, id, text } = source;
  const places = new Map<LessonElement, Position>();
  const deep = deepNesting(text);
  if (deep !== null)
    return { lesson: null, problems: [tooDeep(file, text, deep)], frontMatter: null, places };
  const tree = parseMarkdown(text);
  const front = parseFrontMatter(file, tree);
  if (front === null)
    return { lesson: null, problems: [noFrontMatter(file)], frontMatter: null, places };
  const mistakes = prepareMarkdown(tree, text);
  const nodes = lessonNodes(safeHtml(tree).children, {
    names: placeNames(),
    placed: (node, { line, column }) => places.set(node, { file, line, column }),
  });
  const body = inSections(nodes);
  const problems = [
    ...front.problems,
    ...mistakes.map((each) => problemAt({ file, ...each }, each)),
  ];
  const lesson = front.data && { id, ...front.data, body, ...lessonOutline(body) };
  return { lesson, problems, frontMatter: front.source, places };
}

type FrontMatter = ParsedYaml<ReturnType<typeof lessonFrontMatterSchema.parse>>;

function parseFrontMatter(file: string, tree: Root): FrontMatter | null {
  const yaml = tree.children.find((node) => node.type === "yaml");
  if (yaml === undefined) return null;
  const firstLine = (yaml.position?.start.line ?? 0) + 1;
  return parseYaml({ file, text: yaml.value, firstLine }, lessonFrontMatterSchema);
}

function noFrontMatter(file: string): Problem {
  const message =
    "Begin the lesson with its front matter: title, summary, objectives and minutes between two " +
    "lines of three hyphens.";
  return problemAt({ file, line: 1, column: 1 }, { rule: "front-matter", message });
}

function tooDeep(file: string, text: string, offset: number): Problem {
  const line = text.slice(0, offset).split("\n").length;
  const message = "Quotes and lists are nested too deeply here: write it flatter.";
  return problemAt({ file, line, column: 1 }, { rule: "too-deep", message });
}
