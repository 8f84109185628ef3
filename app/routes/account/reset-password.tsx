import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { resetPasswordForm } from "~/access/account-forms";
import { addressOfLink, resetPassword } from "~/access/password-reset.server";
import { waitSentence } from "~/access/wait-sentence";
import { ErrorSummary } from "~/components/account/error-summary";
import { PasswordField } from "~/components/account/password-field";
import { UNTOUCHED } from "~/components/account/problems";
import { readForm } from "~/platform/read-form";
import { accountHeaders } from "./account-headers";

export const meta: MetaFunction = () => [{ title: "New password · Treatise" }];

export const headers = accountHeaders;

export async function loader({ request }: LoaderFunctionArgs) {
  const token = new URL(request.url).searchParams.get("token") ?? "";
  const works = token !== "" && (await addressOfLink(token)) !== null;
  return data({ token: works ? token : null }, { status: works ? 200 : 410 });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, resetPasswordForm);
  if (!form.ok) return data(form, { status: 400 });
  const outcome = await resetPassword({ ...form.values, clientAddress: context.clientAddress });
  switch (outcome.kind) {
    case "changed":
      return redirect("/sign-in?notice=new-password");
    case "dead-link":
      return data({ problems: { form: "This link no longer works." }, typed: {} }, { status: 410 });
    case "bad-password":
      return data({ problems: { password: outcome.problem }, typed: {} }, { status: 400 });
    case "wait":
      return data(
        { problems: { form: waitSentence(outcome.seconds) }, typed: {} },
        { status: 429, headers: { "Retry-After": String(outcome.seconds) } },
      );
  }
}

export default function ResetPassword() {
  const { token } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>() ?? UNTOUCHED;
  if (token === null) return <DeadLink />;
  return (
    <div className="page">
      <h1>Choose a new password</h1>
      <p>Every device on which you are signed in is then signed out.</p>
      <Form method="post" className="form" noValidate>
        <ErrorSummary problems={state.problems} />
        <PasswordField
          label="New password"
          autoComplete="new-password"
          hint="At least 8 characters. Three or four unrelated words are easy to remember."
          state={state}
        />
        <input type="hidden" name="token" value={token} />
        <button type="submit" className="button">
          Set the password
        </button>
      </Form>
    </div>
  );
}

function DeadLink() {
  return (
    <div className="page">
      <h1>This link no longer works</h1>
      <p>A link works once, within an hour of asking for it. Yours was used or is too old.</p>
      <p>
        <Link to="/forgot-password">Ask for a new link</Link>
      </p>
    </div>
  );
}
