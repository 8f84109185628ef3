import { useEffect, useState } from "react";
import { controlAttributes, Field } from "~/components/form/field";
import type { FormState } from "./problems";

interface PasswordFieldProps {
  readonly label: string;
  readonly autoComplete: "current-password" | "new-password";
  readonly hint?: string;
  readonly state: FormState;
}

/** A password; with scripts it can be shown. What was typed is never sent back. */
export function PasswordField({ label, autoComplete, hint, state }: PasswordFieldProps) {
  const [shown, setShown] = useState(false);
  const hasScripts = useHasScripts();
  const problem = state.problems.password;
  return (
    <Field hint={hint} id="password" label={label} problem={problem}>
      <input
        {...controlAttributes("password", { hint, problem })}
        name="password"
        type={shown ? "text" : "password"}
        required
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
      />
      {hasScripts ? (
        <button
          type="button"
          className="button-link"
          aria-controls="password"
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
        >
          Show the password
        </button>
      ) : null}
    </Field>
  );
}

function useHasScripts(): boolean {
  const [hasScripts, setHasScripts] = useState(false);
  useEffect(() => setHasScripts(true), []);
  return hasScripts;
}
