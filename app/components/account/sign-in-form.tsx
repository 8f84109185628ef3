import { Form, Link } from "@remix-run/react";
import { ErrorSummary } from "./error-summary";
import { PasswordField } from "./password-field";
import type { FormState } from "./problems";
import { TextField } from "./text-field";

/** Address and password; `next` is where to go afterwards. */
export function SignInForm({ state, next }: { state: FormState; next: string }) {
  return (
    <Form method="post" action="/sign-in" className="form" noValidate>
      <ErrorSummary problems={state.problems} />
      <TextField
        name="email"
        type="email"
        label="E-mail address"
        autoComplete="username"
        state={state}
      />
      <PasswordField label="Password" autoComplete="current-password" state={state} />
      <input type="hidden" name="next" value={next} />
      <button type="submit" className="button">
        Sign in
      </button>
      <p>
        <Link to="/forgot-password">I have forgotten my password</Link>
      </p>
    </Form>
  );
}
