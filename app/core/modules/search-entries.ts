import type { Lesson } from "./lesson";
import { lessonText } from "./lesson-elements";
import type { LessonNode } from "./lesson-node";
import type { ModuleContent } from "./module-content";

/** Something that can be found: a section of a lesson, a term, a passage. Never a question. */
export interface SearchEntry {
  /** Unique among the entries of a module. */
  id: string;
  kind: "lesson" | "term" | "passage";
  title: string;
  text: string;
  /** Where it stands: the ids that its page's address is made of. */
  place: { lessonId: string; sectionId: string } | { termId: string } | { passageId: string };
}

/** Everything of a module that search may find. */
export function searchEntries(content: ModuleContent): SearchEntry[] {
  return [
    ...content.lessons.flatMap(lessonEntries),
    ...content.glossary.map(({ id, term, definition }): SearchEntry => {
      return {
        id: `term ${id}`,
        kind: "term",
        title: term,
        text: definition,
        place: { termId: id },
      };
    }),
    ...content.sources.flatMap(({ passages }) =>
      passages.map(({ id, summary, claims }): SearchEntry => {
        const text = [summary, ...claims.map((claim) => claim.text)].join(" ");
        return {
          id: `passage ${id}`,
          kind: "passage",
          title: `Passage ${id}`,
          text,
          place: { passageId: id },
        };
      }),
    ),
  ];
}

/** A lesson's sections, each an entry of its own, so that a result leads to the right place. */
function lessonEntries({ id: lessonId, title, body }: Lesson): SearchEntry[] {
  return body.map((node, index) => {
    const heading = headingOf(node);
    return {
      id: `lesson ${lessonId} ${index}`,
      kind: "lesson",
      title: heading ? `${title}: ${heading.text}` : title,
      text: lessonText(heading ? heading.rest : [node]),
      place: { lessonId, sectionId: heading?.id ?? "" },
    };
  });
}

function headingOf(node: LessonNode): { id: string; text: string; rest: LessonNode[] } | null {
  if (node.type === "text" || node.tag !== "section") return null;
  const [first, ...rest] = node.children;
  if (!first || first.type === "text" || !/^h[2-6]$/.test(first.tag)) return null;
  const id = "id" in first.attributes ? first.attributes.id : "";
  return { id, text: lessonText([first]), rest };
}
