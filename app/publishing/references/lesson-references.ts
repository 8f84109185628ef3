import type { Lesson } from "~/core/modules/lesson";
import { lessonElements } from "~/core/modules/lesson-elements";
import type { LessonElement } from "~/core/modules/lesson-node";
import { type KnownIds, listReferences, type Reference } from "./reference";

/** What a lesson's front matter and body refer to. */
export function lessonReferences(lesson: Lesson, known: KnownIds): Reference[] {
  const subject = { kind: "lesson", id: lesson.id } as const;
  const objectives = listReferences(
    { subject: { ...subject, path: ["objectives"] }, thing: "objective", known: known.objective },
    lesson.objectives,
  );
  const inBody = [...lessonElements(lesson.body)].flatMap((element) =>
    elementReferences(element).map(({ thing, id }) => ({
      subject: { ...subject, element },
      thing: thing === "question" ? "check" : thing,
      id,
      known: known[thing],
    })),
  );
  return [...objectives, ...inBody];
}

function elementReferences(element: LessonElement): { thing: keyof KnownIds; id: string }[] {
  switch (element.tag) {
    case "claim":
      return element.attributes.ids.map((id) => ({ thing: "claim", id }));
    case "term":
      return [{ thing: "term", id: element.attributes.id }];
    case "check":
      return [{ thing: "question", id: element.attributes.question }];
    case "figure":
      return [{ thing: "figure", id: element.attributes.id }];
    default:
      return [];
  }
}
