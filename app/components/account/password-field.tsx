import { useEffect, useState } from "react";
import type { FormState } from "./problems";
import { describedBy } from "./text-field";

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
    <div className="field">
      <label htmlFor="password">{label}</label>
      {hint ? (
        <p className="hint" id="password-hint">
          {hint}
        </p>
      ) : null}
      {problem ? (
        <p className="field-error" id="password-error">
          {problem}
        </p>
      ) : null}
      <input
        id="password"
        name="password"
        type={shown ? "text" : "password"}
        required
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy("password", { hint, problem })}
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
    </div>
  );
}

function useHasScripts(): boolean {
  const [hasScripts, setHasScripts] = useState(false);
  useEffect(() => setHasScripts(true), []);
  return hasScripts;
}
