import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireModuleOwner } from "~/access/require-module-owner.server";
import { MarkDistributionChart } from "~/components/manage/statistics/mark-distribution-chart";
import { QuestionTable } from "~/components/manage/statistics/question-table";
import { QuizFigures } from "~/components/manage/statistics/quiz-figures";
import { SORTINGS, sortQuestions } from "~/components/manage/statistics/sort-questions";
import { SortingLinks } from "~/components/manage/statistics/sorting-links";
import { TooFewNotice } from "~/components/manage/statistics/too-few-notice";
import { WhatIsCounted } from "~/components/manage/statistics/what-is-counted";
import { ModulePageHead } from "~/components/modules/module-page-head";
import { managePath } from "~/components/paths";
import { quizItemAnalysis } from "~/workflows/quiz-item-analysis";
import { requireModule } from "../modules/require-module";
import { notFound } from "../not-found";

const sortingSchema = z.enum(SORTINGS).catch("quiz");

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireModuleOwner(request, params.moduleId ?? "");
  const opened = await requireModule(params.moduleId);
  const analysis = await quizItemAnalysis(opened, params.quizId ?? "");
  if (!analysis) throw notFound();
  const sorting = sortingSchema.parse(new URL(request.url).searchParams.get("sort"));
  return { ...analysis, sorting, questions: sortQuestions(analysis.questions, sorting) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Statistics of ${data?.quiz.title ?? "a quiz"} · ${data?.module.title ?? "Treatise"}` },
];

export default function QuizStatisticsPage() {
  const { module, quiz, waiting, latestOnly, statistics, sorting, questions } =
    useLoaderData<typeof loader>();
  const { n, distribution, formPersons, columnsAre } = statistics;
  return (
    <div className="page page-wide">
      <ModulePageHead module={module} title={`Statistics: ${quiz.title}`}>
        How the questions do, so that you see which one to mend. Figures about few learners say
        little.
      </ModulePageHead>
      <p className="row">
        <Link to={managePath(module.id)}>Looking after this module</Link>
      </p>
      <p>
        <strong>
          {n} {n === 1 ? "learner" : "learners"}
        </strong>{" "}
        counted{waiting > 0 ? `; ${waiting} more wait for a person’s marks` : null}.
        {latestOnly === null
          ? null
          : ` They are the latest ${latestOnly}; earlier ones would change no figure much.`}
      </p>
      <TooFewNotice n={n} />
      <WhatIsCounted columnsAre={columnsAre} formPersons={formPersons} n={n} />
      <section>
        <h2>The quiz as a whole</h2>
        <div className="statistics-columns">
          {n > 0 ? <MarkDistributionChart counts={distribution} /> : null}
          {n >= 10 ? <QuizFigures statistics={statistics} /> : null}
        </div>
      </section>
      <section>
        <h2>Its questions</h2>
        <SortingLinks moduleId={module.id} quizId={quiz.id} sorting={sorting} />
        <QuestionTable
          moduleId={module.id}
          questions={questions}
          quizId={quiz.id}
          sorting={sorting}
        />
        <p className="quiet small">
          Facility: what learners earn on average, of what is possible. Discrimination: whether
          those who do well otherwise do well here. Efficiency: how much of the discrimination that
          is possible at this difficulty is reached. Weight: how much of the differences between
          learners comes from the question. A question’s own page says what its figures mean and
          what to do.
        </p>
      </section>
    </div>
  );
}
