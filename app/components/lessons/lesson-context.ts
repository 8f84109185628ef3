import { createContext, useContext } from "react";
import type { ClaimNote } from "~/core/modules/claim-note";
import type { Figure } from "~/core/modules/figure";
import type { Term } from "~/core/modules/glossary";
import type { PublicQuestion } from "~/core/questions/public-question";
import type { ShownReport } from "~/core/reports/shown-report";

/** What the learner has reported of the checks, by question, and an id for the next report. */
export interface LessonReports {
  ofChecks: Readonly<Record<string, readonly ShownReport[]>>;
  operationId: string;
}

/** What the parts of a lesson look up while it is drawn. */
export interface LessonLookups {
  moduleId: string;
  lessonId: string;
  notes: ReadonlyMap<string, ClaimNote>;
  terms: ReadonlyMap<string, Term>;
  figures: ReadonlyMap<string, Figure>;
  checks: ReadonlyMap<string, PublicQuestion>;
  reports: LessonReports;
}

const LessonContext = createContext<LessonLookups | null>(null);

export const LessonProvider = LessonContext.Provider;

export function useLesson(): LessonLookups {
  const lookups = useContext(LessonContext);
  if (!lookups) throw new Error("A part of a lesson was drawn outside LessonProvider.");
  return lookups;
}
