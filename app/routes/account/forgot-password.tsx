import { type ActionFunctionArgs, data, type MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { forgotPasswordForm } from "~/access/account-forms";
import { askForReset } from "~/access/password-reset.server";
import { waitSentence } from "~/access/wait-sentence";
import { ErrorSummary } from "~/components/account/error-summary";
import { UNTOUCHED } from "~/components/account/problems";
import { TextField } from "~/components/account/text-field";
import { env } from "~/platform/env";
import { mailWay } from "~/platform/mail";
import { readForm } from "~/platform/read-form";
import { accountHeaders } from "./account-headers";

export const meta: MetaFunction = () => [{ title: "Forgotten password · Treatise" }];

export const headers = accountHeaders;

export function loader() {
  return { mail: mailWay(env()) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, forgotPasswordForm);
  if (!form.ok) return data({ ...form, done: false }, { status: 400 });
  const { email } = form.values;
  const outcome = await askForReset({ email, clientAddress: context.clientAddress });
  if (outcome.kind === "asked") return data({ done: true, problems: {}, typed: { email } });
  return data(
    { done: false, problems: { form: waitSentence(outcome.seconds) }, typed: { email } },
    { status: 429, headers: { "Retry-After": String(outcome.seconds) } },
  );
}

export default function ForgotPassword() {
  const { mail } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (mail === "none") return <NoMail />;
  if (answer?.done) return <Asked email={answer.typed.email ?? ""} mail={mail} />;
  const state = answer ?? UNTOUCHED;
  return (
    <div className="page">
      <h1>Forgotten password</h1>
      <p>We send you a link with which you choose a new one. It works once, for an hour.</p>
      <Form method="post" className="form" noValidate>
        <ErrorSummary problems={state.problems} />
        <TextField
          name="email"
          type="email"
          label="E-mail address"
          autoComplete="username"
          state={state}
        />
        <button type="submit" className="button">
          Send the link
        </button>
      </Form>
    </div>
  );
}

function Asked({ email, mail }: { email: string; mail: "smtp" | "mailbox" }) {
  return (
    <div className="page">
      <h1>Look into your mail</h1>
      <p className="notice" role="status">
        If {email} has an account, a letter with a link is on its way. Look into the spam folder too
        if it does not come within a few minutes.
      </p>
      {mail === "mailbox" ? (
        <p>
          This server sends no mail: the letter is in the{" "}
          <Link to="/mailbox">development mailbox</Link>.
        </p>
      ) : null}
    </div>
  );
}

function NoMail() {
  return (
    <div className="page">
      <h1>Forgotten password</h1>
      <p className="notice notice-warn">
        This server has no mail server set up, so it cannot send you a link. Ask whoever runs it to
        set SMTP_URL.
      </p>
    </div>
  );
}
