import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { dryRunPath, regradePath } from "~/components/paths";
import { type Answer, type Asked, httpClient } from "../../bench/http-client";
import { projectRoot } from "../../support/project-root";
import type { FaultSite } from "../site/fault-site";

const EMAIL = "keeper@example.org";
const PASSWORD = "a lamp above the harbour";
const QUIZ = ["harbour", "open"] as const;

/** The form that applies what a dry run showed. */
type ApplyForm = Readonly<
  Record<"version" | "policy" | "reason" | "digest" | "operationId", string>
>;

interface DryRun {
  /** How many attempts the page says would change. */
  readonly attempts: number;
  readonly form: ApplyForm;
}

/** Who regrades the quiz "open", in a browser whose session outlives the server. */
export interface Owner {
  dryRun(version: string, reason: string): Promise<DryRun>;
  /** What the server answered to the form; null when it broke off. */
  apply(form: ApplyForm): Promise<string | null>;
  undo(regradeId: string): Promise<string | null>;
}

/** Signs up and in at the running server. */
export async function signedUpOwner(site: FaultSite): Promise<Owner> {
  const account = { email: EMAIL, password: PASSWORD };
  await asked(site, { path: "/sign-up", form: { name: "Keeper", ...account } });
  const { setCookies } = await asked(site, { path: "/sign-in", form: account });
  const cookie = setCookies.map((text) => text.split(";", 1)[0]).join("; ");
  if (!cookie.includes("session_token")) throw new Error("The owner could not sign in.");
  const post = async (form: Readonly<Record<string, string>>) => {
    const answer = await asked(site, { path: regradePath(...QUIZ), cookie, form }).catch(
      () => null,
    );
    return answer && `${answer.status} ${answer.headers.location ?? ""}`;
  };
  return {
    async dryRun(version, reason) {
      const [moduleId, quizId] = QUIZ;
      const path = dryRunPath({ moduleId, quizId, version, policy: "replace", reason });
      return dryRunIn((await asked(site, { path, cookie })).text());
    },
    apply: (form) => post({ ...form, intent: "apply", confirmed: "yes" }),
    undo: (regradeId) => post({ intent: "undo", regradeId, reason: "Once more, then." }),
  };
}

/** Gives the module to the account, by the command that an operator would use. */
export async function appointOwner({ variables }: FaultSite): Promise<void> {
  const command = ["--import", "tsx", "app/operations/module-owner.ts", EMAIL, "harbour"];
  await promisify(execFile)(process.execPath, command, {
    cwd: projectRoot,
    env: { PATH: process.env.PATH, ...variables, NODE_ENV: "production" },
  });
}

/** Each request has a connection of its own: the server may have ended since the last. */
async function asked(site: FaultSite, request: Asked): Promise<Answer> {
  const client = httpClient(site);
  try {
    return await client.send(request);
  } finally {
    client.close();
  }
}

function dryRunIn(page: string): DryRun {
  const text = page.replaceAll("<!-- -->", "");
  const attempts = /Apply to (\d+) attempt/.exec(text)?.[1];
  if (attempts === undefined) throw new Error("The dry run has nothing to apply.");
  const hidden = text.slice(text.indexOf('type="hidden"') - 40);
  const fieldOf = (name: string) =>
    new RegExp(`name="${name}"[^>]* value="([^"]*)"`).exec(hidden)?.[1] ?? "";
  return {
    attempts: Number(attempts),
    form: {
      version: fieldOf("version"),
      policy: fieldOf("policy"),
      reason: fieldOf("reason"),
      digest: fieldOf("digest"),
      operationId: fieldOf("operationId"),
    },
  };
}
