import type { Lesson } from "./lesson";
import { lessonText } from "./lesson-elements";
import type { LessonElement, LessonNode } from "./lesson-node";
import type { ModuleContent } from "./module-content";
import type { Passage, Source } from "./source";

/** The place that an entry leads to; `headingId` is null for the beginning of a lesson. */
export type SearchTarget =
  | { kind: "lesson"; lessonId: string; headingId: string | null }
  | { kind: "term"; termId: string }
  | { kind: "passage"; passageId: string };

/** What a search looks through in one place; `context` is the title of what the place is part of. */
export type SearchEntry = SearchTarget & { title: string; context: string; text: string };

/**
 * Everything of a module that can be searched: the sections of its lessons, its terms, its passages.
 * Questions are no part of it, so that no search finds an answer.
 */
export function searchEntries(content: ModuleContent): SearchEntry[] {
  return [
    ...content.lessons.flatMap(lessonEntries),
    ...content.glossary.map(({ id, term, definition }) => ({
      kind: "term" as const,
      termId: id,
      title: term,
      context: "Glossary",
      text: definition,
    })),
    ...content.sources.flatMap((source) =>
      source.passages.map((passage) => passageEntry(source, passage)),
    ),
  ];
}

function lessonEntries(lesson: Lesson): SearchEntry[] {
  const isOpening = (node: LessonNode) => headingOf(node) === undefined;
  const opening = lessonText(lesson.body.filter(isOpening));
  const start = {
    kind: "lesson" as const,
    lessonId: lesson.id,
    headingId: null,
    title: lesson.title,
    context: "",
    text: `${lesson.summary} ${opening}`.trim(),
  };
  return [start, ...lesson.body.flatMap((node) => sectionEntry(lesson, node))];
}

function sectionEntry(lesson: Lesson, node: LessonNode): SearchEntry[] {
  const heading = headingOf(node);
  if (node.type === "text" || heading === undefined) return [];
  return [
    {
      kind: "lesson",
      lessonId: lesson.id,
      headingId: heading.attributes.id,
      title: lessonText(heading.children),
      context: lesson.title,
      text: lessonText(node.children.filter((child) => child !== heading)),
    },
  ];
}

type Heading = Extract<LessonElement, { attributes: { id: string } }>;

/** The heading that opens a section; undefined for what stands before the first. */
function headingOf(section: LessonNode): Heading | undefined {
  const [first] = section.type === "element" ? section.children : [];
  return first?.type === "element" && first.tag === "h2" ? first : undefined;
}

function passageEntry(source: Source, passage: Passage): SearchEntry {
  const section = source.sections.find(({ id }) => id === passage.section);
  const { summary, claims, note, reference } = passage;
  const texts = [summary, ...claims.map(({ text }) => text), note, reference?.title];
  return {
    kind: "passage",
    passageId: passage.id,
    title: `Passage ${passage.id}`,
    context: section?.title ?? source.title,
    text: texts.filter((text) => text !== undefined).join(" "),
  };
}
