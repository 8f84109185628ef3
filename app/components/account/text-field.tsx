import { controlAttributes, Field } from "~/components/form/field";
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
  return (
    <Field hint={hint} id={name} label={label} problem={problem}>
      <input
        {...controlAttributes(name, { hint, problem })}
        name={name}
        type={type}
        required
        autoComplete={autoComplete}
        autoCapitalize={type === "email" ? "none" : undefined}
        spellCheck={type === "email" ? false : undefined}
        defaultValue={state.typed[name]}
      />
    </Field>
  );
}
