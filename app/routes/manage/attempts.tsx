import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireModuleOwner } from "~/access/require-module-owner.server";
import { manageAttemptPath } from "~/components/attempt-paths";
import { ModulePageHead } from "~/components/modules/module-page-head";
import { Moment } from "~/components/text/moment";
import type { AttemptState } from "~/core/attempts/attempt-state";
import { attemptsOfModule } from "~/workflows/attempts-of-module";
import { notFound } from "../not-found";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const moduleId = params.moduleId ?? "";
  await requireModuleOwner(request, moduleId);
  const listed = await attemptsOfModule(moduleId);
  if (!listed) throw notFound();
  return listed;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Attempts · ${data?.module.title ?? "Treatise"}` },
];

const STATES: Record<AttemptState, string> = {
  running: "Running",
  waiting: "Waits to be marked",
  marked: "Marked",
  abandoned: "Ended without a mark",
};

export default function AttemptsOfModulePage() {
  const { module, most, attempts } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <ModulePageHead module={module} title="Attempts">
        The {most} that were started last. Open one for all its answers, or to change its time.
      </ModulePageHead>
      {attempts.length === 0 ? <p>Nobody has started a quiz yet.</p> : null}
      <ul className="contents contents-unnumbered">
        {attempts.map(
          ({ attemptId, learner, quizTitle, number, state, startedAt, lateAnswers }) => (
            <li key={attemptId}>
              <Link to={manageAttemptPath(module.id, attemptId)}>
                {quizTitle}, attempt {number}, {learner ?? "a guest"}
              </Link>
              <span className="row small">
                <span>
                  <Moment at={startedAt} />
                </span>
                <span>{STATES[state]}</span>
                {lateAnswers > 0 ? <span>{lateAnswers} too late to count</span> : null}
              </span>
            </li>
          ),
        )}
      </ul>
    </div>
  );
}
