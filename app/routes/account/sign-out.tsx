import { type ActionFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form } from "@remix-run/react";
import { signOut } from "~/access/sign-out.server";
import { accountHeaders } from "./account-headers";

export const meta: MetaFunction = () => [{ title: "Sign out · Treatise" }];

export const headers = accountHeaders;

export async function action({ request }: ActionFunctionArgs) {
  return redirect("/", { headers: await signOut(request) });
}

export default function SignOut() {
  return (
    <div className="page">
      <h1>Sign out</h1>
      <p>What you have done is kept. Sign in again and it is there.</p>
      <Form method="post" className="form">
        <button type="submit" className="button">
          Sign out
        </button>
      </Form>
    </div>
  );
}
