import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { sessionForm } from "~/access/account-forms";
import { requireAccount } from "~/access/require-account.server";
import { ownSessions, revokeOtherSessions, revokeSession } from "~/access/sessions.server";
import { ErrorSummary } from "~/components/account/error-summary";
import { OwnedModules } from "~/components/account/owned-modules";
import { SessionsTable, type ShownSession } from "~/components/account/sessions-table";
import { readForm } from "~/platform/read-form";
import { ownedModules } from "~/workflows/owned-modules";
import { accountHeaders } from "./account-headers";

export const meta: MetaFunction = () => [{ title: "Account · Treatise" }];

export const headers = accountHeaders;

export async function loader({ request }: LoaderFunctionArgs) {
  const { user } = await requireAccount(request);
  const sessions = await ownSessions(request);
  const shown: ShownSession[] = sessions.map(({ lastActiveAt, ...session }) => ({
    ...session,
    lastActiveAt: lastActiveAt.toISOString(),
  }));
  return {
    name: user.name,
    email: user.email,
    sessions: shown,
    modules: await ownedModules(user.id),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  await requireAccount(request);
  const form = await readForm(request, sessionForm);
  if (!form.ok) return data(form, { status: 400 });
  if (form.values.intent === "revoke") await revokeSession(request, form.values.session);
  else await revokeOtherSessions(request);
  return redirect("/account");
}

export default function Account() {
  const { name, email, sessions, modules } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="page">
      <h1>Account</h1>
      <ErrorSummary problems={answer?.problems ?? {}} />
      <dl className="facts">
        <dt>Name</dt>
        <dd>{name}</dd>
        <dt>E-mail address</dt>
        <dd>{email}</dd>
      </dl>
      <Form method="post" action="/sign-out">
        <button type="submit" className="button button-quiet">
          Sign out
        </button>
      </Form>
      <OwnedModules modules={modules} />
      <h2>Where you are signed in</h2>
      <SessionsTable sessions={sessions} />
      {sessions.length > 1 ? (
        <Form method="post">
          <button type="submit" name="intent" value="revoke-others" className="button button-quiet">
            Sign out everywhere else
          </button>
        </Form>
      ) : null}
    </div>
  );
}
