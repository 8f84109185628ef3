import { type ClaimNote, claimNotes } from "./claim-note";
import type { ModuleContent } from "./module-content";
import type { Passage, Source } from "./source";
import { type PassageCoverage, sourceCoverage } from "./source-coverage";

/** All that the page of a passage shows. */
export interface PassageView {
  passage: Passage;
  source: Source;
  claims: ClaimNote[];
  coverage: PassageCoverage;
}

/** The view of the passage with this id, or null when no source of the module has it. */
export function passageView(content: ModuleContent, passageId: string): PassageView | null {
  const source = content.sources.find(({ passages }) =>
    passages.some(({ id }) => id === passageId),
  );
  const passage = source?.passages.find(({ id }) => id === passageId);
  const coverage = sourceCoverage(content).find((row) => row.passageId === passageId);
  if (!source || !passage || !coverage) return null;
  const claimIds = passage.claims.map(({ id }) => id);
  return { passage, source, claims: claimNotes(content, claimIds), coverage };
}
