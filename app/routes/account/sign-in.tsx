import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { signInForm } from "~/access/account-forms";
import { currentLearner } from "~/access/current-learner.server";
import { safePath } from "~/access/safe-path";
import { signIn } from "~/access/sign-in.server";
import { waitSentence } from "~/access/wait-sentence";
import { UNTOUCHED } from "~/components/account/problems";
import { SignInForm } from "~/components/account/sign-in-form";
import { readForm } from "~/platform/read-form";
import { accountHeaders } from "./account-headers";

const REFUSED =
  "This address and password do not belong together. Check both, or ask for a new password.";

export const meta: MetaFunction = () => [{ title: "Sign in · Treatise" }];

export const headers = accountHeaders;

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const next = searchParams.get("next");
  const { kind, headers } = await currentLearner(request);
  if (kind === "account") throw redirect(safePath(next), { headers });
  return { next: safePath(next), notice: searchParams.get("notice") === "new-password" };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, signInForm);
  if (!form.ok) return data(form, { status: 400 });
  const { email, password, next } = form.values;
  const { clientAddress } = context;
  const outcome = await signIn({ request, clientAddress, email, password });
  const typed = { email, next: next ?? "/" };
  switch (outcome.kind) {
    case "signed-in":
      return redirect(safePath(next), { headers: outcome.headers });
    case "refused":
      return data({ problems: { form: REFUSED }, typed }, { status: 400 });
    case "wait":
      return data(
        { problems: { form: waitSentence(outcome.seconds) }, typed },
        { status: 429, headers: { "Retry-After": String(outcome.seconds) } },
      );
  }
}

export default function SignIn() {
  const { next, notice } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>() ?? UNTOUCHED;
  return (
    <div className="page">
      <h1>Sign in</h1>
      {notice ? (
        <p className="notice" role="status">
          Your new password is set, and you are signed out everywhere. Sign in with it here.
        </p>
      ) : null}
      <SignInForm state={state} next={safePath(state.typed.next, next)} />
      <p>
        No account yet? <Link to={`/sign-up?next=${encodeURIComponent(next)}`}>Sign up</Link>. What
        you have done here as a guest stays yours.
      </p>
    </div>
  );
}
