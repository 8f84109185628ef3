import type { ModuleContent } from "./module-content";

/** How a passage is used by the module: the counts behind the coverage map. */
export interface PassageCoverage {
  passageId: string;
  place: string;
  claims: number;
  lessons: { id: string; title: string }[];
  /** Graded questions that rest on it. What they ask is not told: only how many there are. */
  questions: number;
}

/** Where each passage of the module's sources is taught and how often it is assessed. */
export function sourceCoverage(content: ModuleContent): PassageCoverage[] {
  return content.sources.flatMap((source) =>
    source.passages.map(({ id, place, claims }) => {
      const claimIds = new Set(claims.map((claim) => claim.id));
      const restsHere = (ids: readonly string[]) => ids.some((claimId) => claimIds.has(claimId));
      return {
        passageId: id,
        place,
        claims: claims.length,
        lessons: content.lessons
          .filter((lesson) => restsHere(lesson.claims))
          .map(({ id: lessonId, title }) => ({ id: lessonId, title })),
        questions: content.questions.filter(
          (question) => question.use === "quiz" && restsHere(question.claims),
        ).length,
      };
    }),
  );
}
