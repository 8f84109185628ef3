import type { ModuleContent } from "./module-content";
import type { Claim, Passage, Source } from "./source";

/** A claim with the passage and the source it stands in. */
export interface ClaimPlace {
  claim: Claim;
  passage: Passage;
  source: Source;
}

type WithSources = Pick<ModuleContent, "sources">;

/** Every claim of the module by its id, with where it stands. */
export function claimPlaces(content: WithSources): Map<string, ClaimPlace> {
  const places = new Map<string, ClaimPlace>();
  for (const source of content.sources) {
    for (const passage of source.passages) {
      for (const claim of passage.claims) places.set(claim.id, { claim, passage, source });
    }
  }
  return places;
}
