import { claimPlaces } from "./claim-places";
import type { ModuleContent } from "./module-content";
import type { ClaimKind } from "./source";

/** What a reader is told beside a claim: its kind, who says it, and where it stands. */
export interface ClaimNote {
  id: string;
  kind: ClaimKind;
  voice: string;
  text: string;
  passageId: string;
}

/** The notes of the claims with these ids, in the order given; unknown ids are left out. */
export function claimNotes(
  content: Pick<ModuleContent, "sources">,
  claimIds: readonly string[],
): ClaimNote[] {
  const places = claimPlaces(content);
  return claimIds.flatMap((id) => {
    const place = places.get(id);
    if (!place) return [];
    const { claim, passage, source } = place;
    const voice = source.voices.find(({ id: voiceId }) => voiceId === claim.voice);
    return [
      {
        id,
        kind: claim.kind,
        voice: voice?.name ?? claim.voice,
        text: claim.text,
        passageId: passage.id,
      },
    ];
  });
}
