import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { requireModuleOwner } from "~/access/require-module-owner.server";
import { AnswersTable } from "~/components/manage/marking/answers-table";
import { ModulePageHead } from "~/components/modules/module-page-head";
import { manageMarkingPath, markAnswerPath, markQuestionPath } from "~/components/paths";
import { RubricCriteria } from "~/components/questions/rubric-criteria";
import { Paragraphs } from "~/components/text/paragraphs";
import { answersOfQuestion } from "~/workflows/answers-of-question";
import { takeNextAnswer } from "~/workflows/take-next-answer";
import { requireModule } from "../modules/require-module";
import { notFound } from "../not-found";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { moduleId = "", questionId = "" } = params;
  const { user } = await requireModuleOwner(request, moduleId);
  const opened = await requireModule(moduleId);
  const found = await answersOfQuestion({ opened, questionId, markerUserId: user.id });
  if (!found) throw notFound();
  return found;
}

/** Takes the next answer up: another marker who does the same gets another one. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { moduleId = "", questionId = "" } = params;
  const { user } = await requireModuleOwner(request, moduleId);
  const answerId = await takeNextAnswer({
    ...{ moduleId, questionId },
    markerUserId: user.id,
    after: null,
  });
  if (answerId === null) return redirect(markQuestionPath(moduleId, questionId));
  return redirect(markAnswerPath(moduleId, { questionId, answerId }));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Answers to one question · Marking · ${data?.module.title ?? "Treatise"}` },
];

export default function MarkingQuestionPage() {
  const { module, question, waiting, answers } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <ModulePageHead module={module} title="Answers to one question">
        {waitingWords(waiting)}
      </ModulePageHead>
      <div className="stem">
        <Paragraphs text={question.stem} />
      </div>
      {waiting === 0 ? null : (
        <Form method="post">
          <button className="button" type="submit">
            Mark the next answer
          </button>
        </Form>
      )}
      <details className="disclosure">
        <summary>The rubric</summary>
        <RubricCriteria rubric={question.rubric} />
      </details>
      {answers.length === 0 ? null : (
        <AnswersTable answers={answers} moduleId={module.id} questionId={question.id} />
      )}
      <p>
        <Link to={manageMarkingPath(module.id)}>All questions to mark</Link>
      </p>
    </div>
  );
}

function waitingWords(waiting: number): string {
  if (waiting === 0) return "No answer waits to be marked.";
  return waiting === 1 ? "1 answer waits to be marked." : `${waiting} answers wait to be marked.`;
}
