import { data, type LoaderFunctionArgs, type ServerBuild } from "@remix-run/node";
import { Outlet, Scripts } from "@remix-run/react";
import { currentLearner } from "~/access/current-learner.server";
import { requireLearner } from "~/access/require-learner.server";
import { useNonce } from "~/components/frame/nonce";
import * as entry from "~/entry.server";
import * as account from "~/routes/account/account";
import * as forgotPassword from "~/routes/account/forgot-password";
import * as mailbox from "~/routes/account/mailbox";
import * as resetPassword from "~/routes/account/reset-password";
import * as signIn from "~/routes/account/sign-in";
import * as signOut from "~/routes/account/sign-out";
import * as signUp from "~/routes/account/sign-up";

const root = {
  async loader({ request }: LoaderFunctionArgs) {
    const { headers } = await currentLearner(request);
    return data(null, { headers });
  },
  default: Root,
  ErrorBoundary: () => <p>Error page</p>,
};

function Root() {
  const nonce = useNonce();
  return (
    <html lang="en">
      <body>
        <Outlet />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

/** Tells who is asking, and makes a guest on POST. Without a component: the answer is plain data. */
const learner = {
  default: undefined,
  async loader({ request }: LoaderFunctionArgs) {
    const { kind, learner } = await currentLearner(request);
    return Response.json({ kind, id: learner?.id ?? null });
  },
  async action({ request }: LoaderFunctionArgs) {
    const { learner, headers } = await requireLearner(request);
    const after = await currentLearner(request);
    return Response.json({ id: learner.id, kind: after.kind }, { headers });
  },
};

/** Fails as the address says: while its data is read, or while it is drawn. */
const failing = {
  loader({ request }: LoaderFunctionArgs) {
    if (new URL(request.url).searchParams.has("reading")) throw new Error("CANARY of reading");
    return null;
  },
  default: () => {
    throw new Error("CANARY of drawing");
  },
};

const PAGES = {
  account,
  failing,
  "forgot-password": forgotPassword,
  learner,
  mailbox,
  "reset-password": resetPassword,
  "sign-in": signIn,
  "sign-out": signOut,
  "sign-up": signUp,
};

const FUTURE: ServerBuild["future"] = {
  v3_fetcherPersist: true,
  v3_relativeSplatPath: true,
  v3_throwAbortReason: true,
  v3_singleFetch: true,
  v3_lazyRouteDiscovery: true,
};

/** The account pages as the build would hold them, under a plain root. */
export function siteBuild(): ServerBuild {
  const pages = Object.entries(PAGES).map(([path, module]) => ({
    id: path,
    parentId: "root",
    path,
    module,
  }));
  const routes = [{ id: "root", path: "", module: root }, ...pages];
  return {
    entry: { module: entry },
    routes: Object.fromEntries(routes.map((route) => [route.id, route])),
    assets: {
      entry: { imports: [], module: "/assets/entry.js" },
      routes: Object.fromEntries(routes.map((route) => [route.id, manifestOf(route)])),
      url: "",
      version: "1",
    },
    publicPath: "/",
    assetsBuildDirectory: "build/client",
    future: FUTURE,
    isSpaMode: false,
    mode: "production",
  };
}

/** What the browser is told of a route. */
export function manifestOf({ module, ...route }: { id: string; path?: string; module: object }) {
  return {
    ...route,
    module: `/assets/${route.id}.js`,
    hasAction: "action" in module,
    hasLoader: "loader" in module,
    hasClientAction: false,
    hasClientLoader: false,
    hasErrorBoundary: "ErrorBoundary" in module,
    imports: [],
  };
}
