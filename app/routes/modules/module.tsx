import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { currentLearner } from "~/access/current-learner.server";
import { mayMend } from "~/access/may-mend.server";
import { LessonContents } from "~/components/modules/lesson-contents";
import { NextStepLink } from "~/components/modules/next-step-link";
import { QuizContents } from "~/components/modules/quiz-contents";
import { glossaryPath, managePath, passagesPath } from "~/components/paths";
import { moduleOverview } from "~/workflows/module-overview";
import { requireModule } from "./require-module";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { content } = await requireModule(params.moduleId);
  const current = await currentLearner(request);
  const overview = await moduleOverview(content, current.learner?.id ?? null);
  return { ...overview, owned: await mayMend(current, content.module.id) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "Module"} · Treatise` },
  { name: "description", content: data?.summary ?? "" },
];

export default function ModulePage() {
  const overview = useLoaderData<typeof loader>();
  const { id, title, summary, objectives, lessons, quizzes, next, source } = overview;
  return (
    <div className="page">
      <header className="page-head">
        <h1>{title}</h1>
        <p className="lead">{summary}</p>
      </header>
      <p className="row">
        <NextStepLink moduleId={id} step={next} />
        <span className="quiet small">
          {overview.finishedLessons} of {lessons.length} lessons read, {overview.passedQuizzes} of{" "}
          {quizzes.length} quizzes passed
        </span>
      </p>
      {overview.owned ? (
        <p>
          <Link to={managePath(id)}>Look after this module</Link>: reports, statistics, mending
        </p>
      ) : null}
      <section>
        <h2>What you will be able to do</h2>
        <ul className="objectives">
          {objectives.map((objective) => (
            <li key={objective.id}>{objective.text}</li>
          ))}
        </ul>
      </section>
      <LessonContents lessons={lessons} moduleId={id} />
      <QuizContents moduleId={id} quizzes={quizzes} />
      <section>
        <h2>What it rests on</h2>
        <p>
          {source.title}. {source.passages} passages and {source.claims} claims, each with its kind:
          fact, analysis or forecast.
        </p>
        <p className="row">
          <Link to={passagesPath(id)}>The source, passage by passage</Link>
          <Link to={glossaryPath(id)}>Glossary</Link>
        </p>
      </section>
    </div>
  );
}
