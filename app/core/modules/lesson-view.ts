import type { PublicQuestion } from "../questions/public-question";
import { type ClaimNote, claimNotes } from "./claim-note";
import type { Figure } from "./figure";
import type { Term } from "./glossary";
import type { Lesson } from "./lesson";
import type { ModuleContent } from "./module-content";
import { publicCheck } from "./public-check";

/** All that the page of a lesson shows; of its checks only their public side. */
export interface LessonView {
  lesson: Lesson;
  notes: ClaimNote[];
  terms: Term[];
  figures: Figure[];
  checks: PublicQuestion[];
}

/** The view of the lesson with this id, or null when the module has none. */
export function lessonView(content: ModuleContent, lessonId: string): LessonView | null {
  const lesson = content.lessons.find(({ id }) => id === lessonId);
  if (!lesson) return null;
  const figures = content.figures.filter(({ id }) => lesson.figures.includes(id));
  const figureClaims = figures.flatMap(figureClaimIds);
  return {
    lesson,
    notes: claimNotes(content, [...new Set([...lesson.claims, ...figureClaims])]),
    terms: content.glossary.filter(({ id }) => lesson.terms.includes(id)),
    figures,
    checks: content.questions.filter(({ id }) => lesson.checks.includes(id)).map(publicCheck),
  };
}

/** Every claim that a figure rests on, in its own order; an id may occur more than once. */
function figureClaimIds(figure: Figure): string[] {
  switch (figure.kind) {
    case "timeline":
      return figure.events.flatMap(({ claims }) => claims);
    case "flows":
      return figure.flows.flatMap(({ claims }) => claims);
    case "map":
      return [...figure.left.items, ...figure.right.items].flatMap(({ claims }) => claims);
  }
}
