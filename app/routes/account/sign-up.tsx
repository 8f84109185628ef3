import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signUpForm } from "~/access/account-forms";
import { currentLearner } from "~/access/current-learner.server";
import { safePath } from "~/access/safe-path";
import { signUp } from "~/access/sign-up.server";
import { waitSentence } from "~/access/wait-sentence";
import { UNTOUCHED } from "~/components/account/problems";
import { SignInForm } from "~/components/account/sign-in-form";
import { SignUpForm } from "~/components/account/sign-up-form";
import { readForm } from "~/platform/read-form";
import { accountHeaders } from "./account-headers";

export const meta: MetaFunction = () => [{ title: "Sign up · Treatise" }];

export const headers = accountHeaders;

export async function loader({ request }: LoaderFunctionArgs) {
  const next = new URL(request.url).searchParams.get("next");
  const { kind, headers } = await currentLearner(request);
  if (kind === "account") throw redirect(safePath(next), { headers });
  return { next: safePath(next) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, signUpForm);
  if (!form.ok) return data({ ...form, done: false }, { status: 400 });
  const { name, email, password, next } = form.values;
  const { clientAddress } = context;
  const outcome = await signUp({ request, clientAddress, name, email, password });
  const typed = { name, email, next: next ?? "/" };
  if (outcome.kind === "signed-up") return data({ done: true, problems: {}, typed });
  return data(
    { done: false, problems: { form: waitSentence(outcome.seconds) }, typed },
    { status: 429, headers: { "Retry-After": String(outcome.seconds) } },
  );
}

export default function SignUp() {
  const { next } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const state = answer ?? UNTOUCHED;
  const target = safePath(state.typed.next, next);
  if (answer?.done) return <SignedUp email={answer.typed.email ?? ""} next={target} />;
  return (
    <div className="page">
      <h1>Sign up</h1>
      <p>
        An account keeps what you do here, also on your other devices. What you have done as a guest
        comes with you.
      </p>
      <SignUpForm state={state} next={target} />
    </div>
  );
}

/** The same for a new address and for one that has an account already. */
function SignedUp({ email, next }: { email: string; next: string }) {
  return (
    <div className="page">
      <h1>Now sign in</h1>
      <p className="notice" role="status">
        If the address was new here, its account is ready: sign in with the password you have just
        chosen. If it had an account already, that one is unchanged: sign in with its password.
      </p>
      <SignInForm state={{ problems: {}, typed: { email } }} next={next} />
    </div>
  );
}
