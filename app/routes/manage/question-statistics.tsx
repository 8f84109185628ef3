import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireModuleOwner } from "~/access/require-module-owner.server";
import { FlagList } from "~/components/manage/statistics/flag-list";
import { OptionCounts } from "~/components/manage/statistics/option-counts";
import { QuestionFigures } from "~/components/manage/statistics/question-figures";
import { TimeWords } from "~/components/manage/statistics/time-words";
import { TooFewNotice } from "~/components/manage/statistics/too-few-notice";
import { TypedAnswerTable } from "~/components/manage/statistics/typed-answer-table";
import { ModulePageHead } from "~/components/modules/module-page-head";
import { manageQuestionPath, manageReportsPath, statisticsPath } from "~/components/paths";
import { InlineText } from "~/components/text/inline-text";
import { questionItemAnalysis } from "~/workflows/question-item-analysis";
import { requireModule } from "../modules/require-module";
import { notFound } from "../not-found";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireModuleOwner(request, params.moduleId ?? "");
  const opened = await requireModule(params.moduleId);
  const { quizId = "", questionId = "" } = params;
  const analysis = await questionItemAnalysis(opened, { quizId, questionId });
  if (!analysis) throw notFound();
  return analysis;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: `Statistics of a question: ${data?.question.id ?? ""} · ${data?.quiz.title ?? "Treatise"}`,
  },
];

type Analysis = ReturnType<typeof useLoaderData<typeof loader>>;

export default function QuestionStatisticsPage() {
  const analysis = useLoaderData<typeof loader>();
  const { module, quiz, question, statistics, flags, tables, seconds } = analysis;
  const { n } = statistics;
  return (
    <div className="page page-wide">
      <ModulePageHead module={module} title={`Statistics of “${question.id}”`}>
        <InlineText text={question.stem.split("\n", 1)[0] ?? ""} />
      </ModulePageHead>
      <p className="row">
        <Link to={statisticsPath(module.id, quiz.id)}>All questions of {quiz.title}</Link>
        <Link to={manageQuestionPath(module.id, question.id)}>
          Look at the question, or mend it
        </Link>
      </p>
      <QuestionCounts analysis={analysis} />
      {n < 10 ? <TooFewNotice n={n} /> : <FlagList flags={flags} />}
      {n < 10 ? null : (
        <section>
          <h2>Figures</h2>
          <QuestionFigures statistics={statistics} />
        </section>
      )}
      {tables.length > 0 ? (
        <section>
          <h2>What was chosen</h2>
          <p className="quiet small">
            The thirds are by the mark in the rest of the quiz: the lower 27 %, the upper 27 %, and
            those between. A right option should grow towards the upper third, a wrong one shrink.
            One that nobody chooses can be replaced.
          </p>
          {tables.map((table) => (
            <OptionCounts key={table.part.id} n={n} table={table} />
          ))}
        </section>
      ) : null}
      <TypedAnswers analysis={analysis} />
      <section>
        <h2>Time</h2>
        <TimeWords seconds={seconds} />
      </section>
    </div>
  );
}

function QuestionCounts({ analysis }: { analysis: Analysis }) {
  const { module, statistics, otherWordings, openReports } = analysis;
  return (
    <ul>
      <li>
        Met by {statistics.n} {statistics.n === 1 ? "learner" : "learners"} as it is worded now, in
        the first attempt of each.
      </li>
      {otherWordings > 0 ? (
        <li>{otherWordings} met it in other words, in an earlier version; they are not counted.</li>
      ) : null}
      <li>
        <Link to={manageReportsPath(module.id)}>
          {openReports === 0
            ? "No open report"
            : `${openReports} open ${openReports === 1 ? "report" : "reports"}`}
        </Link>{" "}
        by learners.
      </li>
    </ul>
  );
}

function TypedAnswers({ analysis: { typed } }: { analysis: Analysis }) {
  if (typed.length === 0) return null;
  return (
    <section>
      <h2>What was typed</h2>
      <p className="quiet small">
        Answers that the question takes for the same count together. A frequent wrong one is either
        a misunderstanding to teach against, or an answer to accept also.
      </p>
      {typed.map((part) => (
        <TypedAnswerTable key={part.id} part={part} />
      ))}
    </section>
  );
}
