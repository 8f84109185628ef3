import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireModuleOwner } from "~/access/require-module-owner.server";
import { ApplyRegradeForm } from "~/components/manage/regrade/apply-regrade-form";
import { DryRunSummary, RegradedQuestions } from "~/components/manage/regrade/dry-run-summary";
import { DryRunPages, DryRunTable } from "~/components/manage/regrade/dry-run-table";
import { RegradeForm } from "~/components/manage/regrade/regrade-form";
import { RegradeHistory } from "~/components/manage/regrade/regrade-history";
import { ModulePageHead } from "~/components/modules/module-page-head";
import { dryRunPath, regradeDonePath } from "~/components/paths";
import { newId } from "~/platform/ids";
import { applyQuizRegrade } from "~/workflows/apply-quiz-regrade";
import { regradePage } from "~/workflows/regrade-page";
import { undoQuizRegrade } from "~/workflows/undo-quiz-regrade";
import { notFound } from "../not-found";
import { type ApplyForm, regradeForm, type UndoForm } from "./regrade-forms";
import { readDryRunQuery } from "./regrade-query";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { moduleId = "", quizId = "" } = params;
  await requireModuleOwner(request, moduleId);
  const { asked, problem, typed, done } = readDryRunQuery(new URL(request.url).searchParams);
  const page = await regradePage({ moduleId, quizId, asked });
  if (!page || (asked && !page.dryRun)) throw notFound();
  const current = page.versions.find(({ isCurrent }) => isCurrent)?.id ?? "";
  const shownTyped = { ...typed, version: typed.version === "" ? current : typed.version };
  return { ...page, problem, done, typed: shownTyped, operationId: newId() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { moduleId = "", quizId = "" } = params;
  const { user } = await requireModuleOwner(request, moduleId);
  const form = regradeForm.safeParse(Object.fromEntries(await request.formData()));
  if (!form.success) return data(unreadable(form.error.issues), { status: 400 });
  const owned = { moduleId, quizId, byUserId: user.id };
  return form.data.intent === "apply" ? apply(form.data, owned) : undo(form.data, owned);
}

interface Owned {
  moduleId: string;
  quizId: string;
  byUserId: string;
}

async function apply(form: ApplyForm, { moduleId, quizId, byUserId }: Owned) {
  const { version, policy, reason, digest, operationId } = form;
  const wanted = { moduleId, quizId, toVersionId: version, policy, reason };
  const applied = await applyQuizRegrade({ ...wanted, digest, operationId, byUserId });
  if (applied.kind === "missing") throw notFound();
  if (applied.kind === "applied") {
    throw redirect(regradeDonePath(moduleId, quizId, "applied"));
  }
  throw redirect(dryRunPath({ moduleId, quizId, version, policy, reason, done: "changed" }));
}

async function undo({ regradeId, reason }: UndoForm, { moduleId, quizId, byUserId }: Owned) {
  const undone = await undoQuizRegrade({ regradeId, moduleId, reason, byUserId });
  if (undone.kind === "missing") throw notFound();
  if (undone.kind === "undone") throw redirect(regradeDonePath(moduleId, quizId, "undone"));
  return data({ form: null, undo: { regradeId, message: undone.message } }, { status: 409 });
}

function unreadable(issues: readonly { message: string; path: PropertyKey[] }[]) {
  const reason = issues.find(({ path }) => path[0] === "reason");
  const message =
    reason?.message ?? "The form arrived incomplete. Look at what would change, and tick the box.";
  return { form: message, undo: null };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Regrade ${data?.quiz.title ?? "a quiz"} · Treatise` },
];

const DONE = {
  applied: "The regrade is applied. Learners see what changed beside their answers.",
  undone: "The regrade is undone: every mark is what it was before.",
  changed:
    "Nothing was applied: what would change is not what you looked at any more. This is how it stands now.",
} as const;

export default function RegradePage() {
  const { module, quiz, versions, typed, problem, done, regrades, running, dryRun, operationId } =
    useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return (
    <div className="page">
      <ModulePageHead module={module} title={`Regrade ${quiz.title}`}>
        Marks stay as they are until you apply a regrade. Look first at what would change.
      </ModulePageHead>
      {answered?.form ? (
        <p className="error-summary" role="alert">
          {answered.form}
        </p>
      ) : null}
      {done ? (
        <p className={done === "changed" ? "notice notice-warn" : "notice"} role="status">
          {DONE[done]}
        </p>
      ) : null}
      <RegradeForm problem={problem} typed={typed} versions={versions} />
      {dryRun ? (
        <section className="stack">
          <h2>What would change</h2>
          {dryRun.totals.attempts === 0 ? (
            <p>Nothing would change.</p>
          ) : (
            <p className="quiet">Reason: {typed.reason}</p>
          )}
          <DryRunSummary running={running} {...dryRun} />
          {dryRun.totals.attempts === 0 ? null : (
            <>
              <RegradedQuestions questions={dryRun.questions} />
              <DryRunTable learners={dryRun.learners} />
              <DryRunPages
                page={dryRun.page}
                pages={dryRun.pages}
                pathOf={(page) =>
                  dryRunPath({ moduleId: module.id, quizId: quiz.id, ...typed, page })
                }
              />
              <ApplyRegradeForm
                attempts={dryRun.totals.attempts}
                digest={dryRun.digest}
                operationId={operationId}
                wanted={typed}
              />
            </>
          )}
        </section>
      ) : null}
      <section className="stack">
        <h2>Regrades of this quiz</h2>
        <RegradeHistory problem={answered?.undo ?? null} regrades={regrades} />
      </section>
    </div>
  );
}
