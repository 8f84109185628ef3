import type { ModuleContent } from "~/core/modules/module-content";
import { slotQuestions } from "~/core/modules/slot-questions";
import type { Claim, Passage } from "~/core/modules/source";
import { whereAssessed } from "~/core/modules/where-assessed";
import { whereTaught } from "~/core/modules/where-taught";

/** How often a passage is used in each lesson and each quiz. */
export interface PassageCoverage {
  passage: Passage;
  /** Per lesson, in the module's order: how many of the passage's claims it refers to. */
  lessons: number[];
  /** Per quiz, in the module's order: how many of its questions rest on the passage. */
  quizzes: number[];
  /** How many graded questions rest on the passage. */
  questions: number;
}

/** The map of the sources: every passage with where it is taught and assessed. */
export function passageCoverage(content: ModuleContent): PassageCoverage[] {
  const taught = whereTaught(content);
  const assessed = whereAssessed(content);
  return content.sources
    .flatMap(({ passages }) => passages)
    .map((passage) => {
      const ids = passage.claims.map(({ id }) => id);
      const questions = new Set(ids.flatMap((id) => assessed.get(id) ?? []).map(({ id }) => id));
      return {
        passage,
        lessons: content.lessons.map(
          (lesson) => ids.filter((id) => taught.get(id)?.includes(lesson)).length,
        ),
        quizzes: content.quizzes.map(({ slots }) => {
          const asked = new Set(slots.flatMap((slot) => slotQuestions(slot, content)));
          return [...questions].filter((id) => asked.has(id)).length;
        }),
        questions: questions.size,
      };
    });
}

/** A claim with the lessons and the graded questions that rest on it, by id. */
export interface ClaimCoverage {
  claim: Claim;
  lessons: string[];
  questions: string[];
}

export function claimCoverage(content: ModuleContent): ClaimCoverage[] {
  const taught = whereTaught(content);
  const assessed = whereAssessed(content);
  const claims = content.sources.flatMap(({ passages }) => passages.flatMap((each) => each.claims));
  return claims.map((claim) => ({
    claim,
    lessons: (taught.get(claim.id) ?? []).map(({ id }) => id),
    questions: (assessed.get(claim.id) ?? []).map(({ id }) => id),
  }));
}
