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
import { newId } from "~/platform/ids";
import { quizAttempts } from "~/workflows/quiz-attempts";
import { startAttempt } from "~/workflows/start-attempt";
import { notFound } from "../not-found";
import { operationFormSchema } from "../operation-form";
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
    operationId: newId(),
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
  const { operationId } = operationFormSchema.parse(Object.fromEntries(await request.formData()));
  const { learner, headers } = await requireLearner(request);
  const started = await startAttempt({ ...opened, quiz, learnerId: learner.id, operationId });
  if (started.kind === "refused") {
    return data({ problem: started.message }, { status: 409, headers });
  }
  return redirect(attemptPath(started.attemptId), { headers });
}

export default function QuizPage() {
  const { module, quiz, expectations, running, finished, standing, ...start } =
    useLoaderData<typeof loader>();
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
      {running.length === 0 ? <StartForm {...start} again={finished.length > 0} /> : null}
      {standing ? (
        <p>
          Your attempts together: <strong>{standing.percent} %</strong>,{" "}
          {standing.passed ? "passed" : "not passed"}.
        </p>
      ) : null}
      <AttemptHistory attempts={finished} />
    </div>
  );
}

interface StartFormProps {
  left: number | null;
  /** From when on another attempt may be started; null = now. */
  mayStartAt: string | null;
  /** Drawn by the server: sent twice, the form starts one attempt. */
  operationId: string;
  again: boolean;
}

function StartForm({ left, mayStartAt, operationId, again }: StartFormProps) {
  if (left === 0) return <p className="notice">You have used all your attempts.</p>;
  if (mayStartAt) {
    const when = mayStartAt.slice(0, 16).replace("T", " ");
    return <p className="notice">You may start another attempt from {when} UTC on.</p>;
  }
  return (
    <Form method="post">
      <input name="operationId" type="hidden" value={operationId} />
      <button className="button" type="submit">
        {again ? "Try again" : "Start the quiz"}
      </button>
    </Form>
  );
}
