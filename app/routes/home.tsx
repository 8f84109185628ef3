import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { currentLearner } from "~/access/current-learner.server";
import { learnerKey } from "~/access/learner-key";
import { NextStepLink } from "~/components/modules/next-step-link";
import { modulePath } from "~/components/paths";
import { UnsentNotice } from "~/components/quiz/unsent-notice";
import { NewAnswersNotice } from "~/components/reports/new-answers-notice";
import { moduleList } from "~/workflows/module-list";
import { unseenReplies } from "~/workflows/own-reports";

export const meta: MetaFunction = () => [
  { title: "Treatise" },
  {
    name: "description",
    content: "Learning modules built from a source: cited lessons, exactly graded quizzes.",
  },
];

export async function loader({ request }: LoaderFunctionArgs) {
  const { learner } = await currentLearner(request);
  return {
    modules: await moduleList(learner?.id ?? null),
    learnerKey: learner && learnerKey(learner.id),
    newAnswers: await unseenReplies(learner?.id ?? null),
  };
}

export default function HomePage() {
  const { modules, learnerKey, newAnswers } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <header className="page-head">
        <h1>Modules</h1>
        <p className="lead">
          Read a source closely, passage by passage, and find out what you know. No account is
          needed to begin.
        </p>
      </header>
      <UnsentNotice learnerKey={learnerKey} />
      <NewAnswersNotice count={newAnswers} />
      {modules.length === 0 ? <p>No module has been published yet.</p> : null}
      <ul className="contents contents-unnumbered">
        {modules.map(({ id, title, summary, lessons, quizzes, next }) => (
          <li key={id}>
            <Link to={modulePath(id)}>{title}</Link>
            <span className="state">
              {lessons} lessons, {quizzes} quizzes
            </span>
            <p>{summary}</p>
            <p>
              <NextStepLink moduleId={id} step={next} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
