import {
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { currentLearner } from "~/access/current-learner.server";
import { ErrorPage } from "~/components/frame/error-page";
import { Frame } from "~/components/frame/frame";
import { useNonce } from "~/components/frame/nonce";
import stylesheet from "~/styles/index.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: stylesheet },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export const meta: MetaFunction = () => [{ title: "Treatise" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const current = await currentLearner(request);
  const accountName = current.kind === "account" ? current.user.name : null;
  return data({ accountName }, { headers: current.headers });
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function Root() {
  const root = useRouteLoaderData<typeof loader>("root");
  return (
    <Frame accountName={root?.accountName ?? null}>
      <Outlet />
    </Frame>
  );
}

export function ErrorBoundary() {
  return (
    <Frame accountName={null}>
      <ErrorPage />
    </Frame>
  );
}
