import { useId } from "react";
import { controlAttributes, Field } from "~/components/form/field";

interface ReasonFieldProps {
  readonly label?: string;
  readonly hint?: string;
  readonly reason?: string;
  readonly problem?: string | undefined;
}

/** Why something is mended, in a sentence or two; whoever answered the question may read it. */
export function ReasonField({
  label = "Reason",
  hint = "A sentence or two. Learners whose marks change read it.",
  reason = "",
  problem,
}: ReasonFieldProps) {
  const id = useId();
  return (
    <Field hint={hint} id={id} label={label} problem={problem}>
      <textarea
        {...controlAttributes(id, { hint, problem })}
        defaultValue={reason}
        maxLength={1_000}
        name="reason"
        required
        rows={2}
      />
    </Field>
  );
}
