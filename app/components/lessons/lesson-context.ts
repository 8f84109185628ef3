import { createContext, useContext } from "react";
import type { ClaimNote } from "~/core/modules/claim-note";
import type { Figure } from "~/core/modules/figure";
import type { Term } from "~/core/modules/glossary";
import type { PublicQuestion } from "~/core/questions/public-question";

/** What the parts of a lesson look up while it is drawn. */
export interface LessonLookups {
  moduleId: string;
  notes: ReadonlyMap<string, ClaimNote>;
  terms: ReadonlyMap<string, Term>;
  figures: ReadonlyMap<string, Figure>;
  checks: ReadonlyMap<string, PublicQuestion>;
}

const LessonContext = createContext<LessonLookups | null>(null);

export const LessonProvider = LessonContext.Provider;

export function useLesson(): LessonLookups {
  const lookups = useContext(LessonContext);
  if (!lookups) throw new Error("A part of a lesson was drawn outside LessonProvider.");
  return lookups;
}
