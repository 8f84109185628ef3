import { useId } from "react";

/** Why something is mended; whoever answered the question may read it. */
export function ReasonField({ reason }: { reason: string }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>Reason</label>
      <p className="hint" id={`${id}-hint`}>
        A sentence or two. Learners whose marks change read it.
      </p>
      <textarea
        aria-describedby={`${id}-hint`}
        defaultValue={reason}
        id={id}
        maxLength={1_000}
        name="reason"
        required
        rows={2}
      />
    </div>
  );
}
