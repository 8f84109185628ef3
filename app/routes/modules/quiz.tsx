import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { currentLearner } from "~/access/current-learner.server";
import { requireLearner } from "~/access/require-learner.server";
import { ModulePageHead } from "~/components/modules/module-page-head";
import { attemptPath } from "~/components/paths";
import { AttemptHistory } from "~/components/quiz/attempt-history";
import { QuizFacts } from "~/components/quiz/quiz-facts";
import { quizExpectations } from "~/core/modules/quiz-expectations";
import { quizAttempts } from "~/workflows/quiz-attempts";
import { startAttempt } from "~/workflows/start-attempt";
import { notFound } from "../not-found";
import { requireModule } from "./require-module";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { content } = await requireModule(params.moduleId);
  const quiz = content.quizzes.find(({ id }) => id === params.quizId);
  if (!quiz) throw notFound();
  const { learner } = await currentLearner(request);
  const { id, title } = content.module;
  return {
    module: { id, title },
    quiz: { title: quiz.title, summary: quiz.summary },
    expectations: quizExpectations(content, quiz),
    ...(await quizAttempts({ learnerId: learner?.id ?? null, moduleId: id, quiz })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.quiz.title ?? "Quiz"} · ${page?.module.title ?? "Treatise"}` },
];

export async function action({ request, params }: ActionFunctionArgs) {
  const opened = await requireModule(params.moduleId);
  const quiz = opened.content.quizzes.find(({ id }) => id === params.quizId);
  if (!quiz) throw notFound();
  const { learner, headers } = await requireLearner(request);
  const started = await startAttempt({ ...opened, quiz, learnerId: learner.id });
  if (started.kind === "refused") {
    return data({ problem: started.message }, { status: 409, headers });
  }
  return redirect(attemptPath(started.attemptId), { headers });
}

export default function QuizPage() {
  const { module, quiz, expectations, running, finished, left } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>()?.problem;
  return (
    <div className="page">
      <ModulePageHead module={module} title={quiz.title}>
        {quiz.summary}
      </ModulePageHead>
      <QuizFacts expectations={expectations} />
      {problem ? <p className="field-error">{problem}</p> : null}
      {running.map(({ attemptId, number }) => (
        <p key={attemptId}>
          <Link className="button" to={attemptPath(attemptId)}>
            Go on with your attempt{running.length > 1 ? ` ${number}` : null}
          </Link>
        </p>
      ))}
      {running.length === 0 ? <StartForm left={left} again={finished.length > 0} /> : null}
      <AttemptHistory attempts={finished} />
    </div>
  );
}

function StartForm({ left, again }: { left: number | null; again: boolean }) {
  if (left === 0) return <p className="notice">You have used all your tries.</p>;
  return (
    <Form method="post">
      <button className="button" type="submit">
        {again ? "Try again" : "Start the quiz"}
      </button>
    </Form>
  );
}
