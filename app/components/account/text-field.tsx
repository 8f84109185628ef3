import type { FormState } from "./problems";

interface TextFieldProps {
  readonly name: string;
  readonly label: string;
  readonly type?: "text" | "email";
  readonly autoComplete: string;
  readonly hint?: string;
  readonly state: FormState;
}

/** One line of text with its label, hint and problem; what was typed stays. */
export function TextField({
  name,
  label,
  type = "text",
  autoComplete,
  hint,
  state,
}: TextFieldProps) {
  const problem = state.problems[name];
  const described = describedBy(name, { hint, problem });
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {hint ? (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      {problem ? (
        <p className="field-error" id={`${name}-error`}>
          {problem}
        </p>
      ) : null}
      <input
        id={name}
        name={name}
        type={type}
        required
        autoComplete={autoComplete}
        autoCapitalize={type === "email" ? "none" : undefined}
        spellCheck={type === "email" ? false : undefined}
        defaultValue={state.typed[name]}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described}
      />
    </div>
  );
}

/** The ids of what describes a field: its hint and its problem. */
export function describedBy(
  name: string,
  { hint, problem }: { hint: string | undefined; problem: string | undefined },
): string | undefined {
  const ids = [hint ? `${name}-hint` : "", problem ? `${name}-error` : ""].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}
