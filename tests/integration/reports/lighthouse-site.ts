import { database } from "~/data/database";
import { publishModules } from "~/server/publish-modules";
import { appointOwner } from "~/workflows/appoint-owner";
import { projectRoot } from "../../support/project-root";
import { type Browser, openBrowser } from "../access/browser";
import { makeAccount, type RunningSite, runSite } from "../access/running-site";
import { wholeSiteBuild } from "../leaks/whole-site-build";

/** The whole site with the module “Every kind”. */
export async function lighthouseSite(): Promise<RunningSite> {
  const build = await wholeSiteBuild();
  const site = await runSite({}, async () => build);
  await publishModules(database(), `${projectRoot}/tests/fixtures/modules`);
  return site;
}

const PASSWORD = "tiny-owl-tea";

/** A browser in which a new account is signed in; it owns the module when that is asked for. */
export async function signedIn(
  { origin }: RunningSite,
  { name, owns = false }: { name: string; owns?: boolean },
): Promise<Browser> {
  const email = `${name}@example.org`;
  await makeAccount({ name, email, password: PASSWORD });
  if (owns) await appointOwner({ email, moduleId: "every-kind" });
  const browser = openBrowser(origin);
  await browser.send("/sign-in", { email, password: PASSWORD, next: "/" });
  return browser;
}

/** A guest's browser with a running attempt, and where that is. */
export async function answering({ origin }: RunningSite) {
  const browser = openBrowser(origin);
  const started = await browser.send("/modules/every-kind/quizzes/every-kind", {});
  const attemptId = started.location?.split("/").at(-1) ?? "";
  return { browser, attemptId, attempt: `/attempts/${attemptId}` };
}
