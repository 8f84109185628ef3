import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireModuleOwner } from "~/access/require-module-owner.server";
import { manageAttemptsPath } from "~/components/attempt-paths";
import { LeftOutAmendments } from "~/components/manage/left-out-amendments";
import { ManagedQuestions } from "~/components/manage/managed-questions";
import { ModulePageHead } from "~/components/modules/module-page-head";
import {
  manageMarkingPath,
  manageReportsPath,
  quizPath,
  regradePath,
  statisticsPath,
} from "~/components/paths";
import { Moment } from "~/components/text/moment";
import { manageModule } from "~/workflows/manage-module";
import { notFound } from "../not-found";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const moduleId = params.moduleId ?? "";
  await requireModuleOwner(request, moduleId);
  const managed = await manageModule(moduleId);
  if (!managed) throw notFound();
  return managed;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Looking after ${data?.module.title ?? "a module"} · Treatise` },
];

export default function ManagePage() {
  const { module, version, leftOut, openReports, hasEssays, quizzes, questions } =
    useLoaderData<typeof loader>();
  return (
    <div className="page">
      <ModulePageHead module={module} title="Looking after this module">
        What learners report, how the questions do, and what can be mended.
      </ModulePageHead>
      <dl className="facts">
        <dt>Version</dt>
        <dd>
          {version.sequence}, published <Moment at={version.publishedAt} />
        </dd>
        <dt>Reports</dt>
        <dd>
          <Link to={manageReportsPath(module.id)}>
            {openReports === 0 ? "No open report" : `${openReports} open`}
          </Link>
        </dd>
        <dt>Attempts</dt>
        <dd>
          <Link to={manageAttemptsPath(module.id)}>Answers and times of learners</Link>
        </dd>
        {hasEssays ? (
          <>
            <dt>Marking</dt>
            <dd>
              <Link to={manageMarkingPath(module.id)}>Answers that a person marks</Link>
            </dd>
          </>
        ) : null}
      </dl>
      <LeftOutAmendments moduleId={module.id} questionIds={leftOut} />
      <ManagedQuizzes moduleId={module.id} quizzes={quizzes} />
      <ManagedQuestions moduleId={module.id} questions={questions} />
    </div>
  );
}

interface ManagedQuizzesProps {
  moduleId: string;
  quizzes: readonly { id: string; title: string }[];
}

function ManagedQuizzes({ moduleId, quizzes }: ManagedQuizzesProps) {
  return (
    <section>
      <h2>Quizzes</h2>
      <ul className="contents contents-unnumbered">
        {quizzes.map(({ id, title }) => (
          <li key={id}>
            <Link to={quizPath(moduleId, id)}>{title}</Link>
            <span className="row managed-links">
              <Link aria-label={`Statistics of ${title}`} to={statisticsPath(moduleId, id)}>
                Statistics
              </Link>
              <Link aria-label={`Regrade ${title}`} to={regradePath(moduleId, id)}>
                Regrade
              </Link>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
