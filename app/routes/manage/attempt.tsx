import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireModuleOwner } from "~/access/require-module-owner.server";
import { manageAttemptPath } from "~/components/attempt-paths";
import { TimeForm } from "~/components/manage/time-form";
import { ModulePageHead } from "~/components/modules/module-page-head";
import { AnswerLog } from "~/components/quiz/answer-log";
import { AttemptTimes } from "~/components/quiz/attempt-times";
import { attemptHistoryOfModule } from "~/workflows/attempt-history";
import { changeDeadline } from "~/workflows/change-deadline";
import { notFound } from "../not-found";
import { timeFormSchema } from "./time-form-schema";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { moduleId = "", attemptId = "" } = params;
  await requireModuleOwner(request, moduleId);
  const history = await attemptHistoryOfModule({ moduleId, attemptId });
  if (!history) throw notFound();
  return history;
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `Attempt ${page?.number ?? ""} · ${page?.quiz.title ?? "Treatise"}` },
];

/** Gives the learner another time factor while the attempt runs. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { moduleId = "", attemptId = "" } = params;
  const { user } = await requireModuleOwner(request, moduleId);
  const given = Object.fromEntries(await request.formData());
  const form = timeFormSchema.safeParse(given);
  if (!form.success) {
    const problem = form.error.issues[0]?.message ?? "This cannot be read.";
    return data({ problem, reason: String(given.reason ?? "") }, { status: 400 });
  }
  const changed = await changeDeadline({ ...form.data, moduleId, attemptId, byUserId: user.id });
  switch (changed.kind) {
    case "missing":
      throw notFound();
    case "over":
      return data({ problem: "This attempt has ended meanwhile.", reason: "" }, { status: 409 });
    case "untimed":
      return data({ problem: "This quiz has no time limit.", reason: "" }, { status: 409 });
    case "changed":
      return redirect(manageAttemptPath(moduleId, attemptId));
  }
}

export default function AttemptOfModulePage() {
  const { module, quiz, number, learner, state, answers, ...times } =
    useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <div className="page">
      <ModulePageHead module={module} title={`${quiz.title}, attempt ${number}`}>
        {learner ? `Of ${learner}.` : "Of a guest."} All answers, and the time that was given.
      </ModulePageHead>
      <AttemptTimes {...times} />
      {state === "running" && times.deadlineAt ? (
        <TimeForm problem={refused?.problem ?? null} reason={refused?.reason ?? ""} />
      ) : null}
      <AnswerLog answers={answers} />
    </div>
  );
}
