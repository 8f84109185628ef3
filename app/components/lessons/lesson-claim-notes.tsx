import { ClaimNotes } from "~/components/claims/claim-notes";
import { useLesson } from "./lesson-context";

/** The note beside a paragraph of a lesson. */
export function LessonClaimNotes({ claimIds }: { claimIds: readonly string[] }) {
  const { moduleId, notes } = useLesson();
  return <ClaimNotes moduleId={moduleId} notes={claimIds.flatMap((id) => notes.get(id) ?? [])} />;
}
