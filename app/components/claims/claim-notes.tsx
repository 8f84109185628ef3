import { Link } from "@remix-run/react";
import { passagePath } from "~/components/paths";
import type { ClaimNote } from "~/core/modules/claim-note";
import { ClaimKindLabel } from "./claim-kind-label";

/** The quiet note beside a paragraph: which claims it rests on, of which kind, and where they stand. */
export function ClaimNotes({ moduleId, notes }: { moduleId: string; notes: readonly ClaimNote[] }) {
  if (notes.length === 0) return null;
  const differing = new Map(notes.map((note) => [lineOf(note), note]));
  return (
    <aside className="claim-notes" aria-label="Where this comes from">
      <ul>
        {[...differing.values()].map((note) => (
          <li key={note.id}>
            <ClaimKindLabel kind={note.kind} />{" "}
            <Link to={passagePath(moduleId, note)} title={note.text}>
              passage {note.passageId}
            </Link>
            {note.kind === "fact" || note.kind === "background" ? null : `, ${note.voice}`}
          </li>
        ))}
      </ul>
    </aside>
  );
}

/** Two claims of one kind and voice in one passage make one line. */
function lineOf({ kind, voice, passageId }: ClaimNote): string {
  return `${kind} ${passageId} ${voice}`;
}
