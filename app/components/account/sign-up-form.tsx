import { Form, Link } from "@remix-run/react";
import { ErrorSummary } from "./error-summary";
import { PasswordField } from "./password-field";
import type { FormState } from "./problems";
import { TextField } from "./text-field";

/** Name, address and a new password; `next` is where to go once signed in. */
export function SignUpForm({ state, next }: { state: FormState; next: string }) {
  return (
    <Form method="post" className="form" noValidate>
      <ErrorSummary problems={state.problems} />
      <TextField name="name" label="Name" autoComplete="name" state={state} />
      <TextField
        name="email"
        type="email"
        label="E-mail address"
        autoComplete="username"
        hint="Used to sign in, and to send you a link if you forget your password."
        state={state}
      />
      <PasswordField
        label="Password"
        autoComplete="new-password"
        hint="At least 8 characters. Three or four unrelated words are easy to remember."
        state={state}
      />
      <input type="hidden" name="next" value={next} />
      <button type="submit" className="button">
        Create the account
      </button>
      <p>
        Have an account? <Link to="/sign-in">Sign in</Link>
      </p>
    </Form>
  );
}
