import type { ReactNode } from "react";

interface FieldWords {
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
}

interface FieldProps extends FieldWords {
  /** The id of its control. */
  readonly id: string;
  readonly label: string;
  /** The control, with the attributes of `controlAttributes`. */
  readonly children: ReactNode;
}

/** A control of a form with its label above, what to know about it, and what is wrong with it. */
export function Field({ id, label, hint, problem, children }: FieldProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {problem ? (
        <p className="field-error" id={`${id}-error`}>
          {problem}
        </p>
      ) : null}
      {children}
    </div>
  );
}

/** What ties a control to its field: screen readers read the hint and the problem with it. */
export function controlAttributes(id: string, { hint, problem }: FieldWords) {
  const described = [hint ? `${id}-hint` : "", problem ? `${id}-error` : ""].filter(Boolean);
  return {
    id,
    "aria-invalid": problem ? true : undefined,
    "aria-describedby": described.length > 0 ? described.join(" ") : undefined,
  } as const;
}
