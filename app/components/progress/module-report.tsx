import { Link } from "@remix-run/react";
import { Meter } from "~/components/charts/meter";
import { NextStepLink } from "~/components/modules/next-step-link";
import { modulePath } from "~/components/paths";
import type { ClaimKindResult } from "~/core/progress/claim-kind-results";
import type { ObjectiveProgress } from "~/core/progress/module-progress";
import type { NextStep } from "~/core/progress/next-step";
import { ClaimKindTable } from "./claim-kind-table";
import { MasteryTable } from "./mastery-table";
import { QuizResults, type QuizResultsOverTime } from "./quiz-results";

interface ModuleReportProps {
  report: {
    id: string;
    title: string;
    next: NextStep;
    complete: boolean;
    lessons: { done: number; of: number };
    objectives: ObjectiveProgress[];
    claimKinds: ClaimKindResult[];
    quizzes: QuizResultsOverTime[];
  };
}

/** A learner's progress in one module: what is done, what is known, what to do next. */
export function ModuleReport({ report }: ModuleReportProps) {
  const { id, title, next, complete, lessons, objectives, claimKinds, quizzes } = report;
  return (
    <section>
      <h2>
        <Link to={modulePath(id)}>{title}</Link>
      </h2>
      <p>
        {complete ? "Completed. " : ""}
        {lessons.done} of {lessons.of} lessons read.
      </p>
      <Meter share={lessons.done / lessons.of} />
      <p>
        <NextStepLink moduleId={id} step={next} />
      </p>
      <h3>What you command</h3>
      <MasteryTable objectives={objectives} />
      {claimKinds.length > 0 ? (
        <>
          <h3>Facts, analyses, forecasts</h3>
          <ClaimKindTable results={claimKinds} />
        </>
      ) : null}
      {quizzes.length > 0 ? <h3>Quiz results</h3> : null}
      {quizzes.map((quiz) => (
        <QuizResults key={quiz.id} moduleId={id} quiz={quiz} />
      ))}
    </section>
  );
}
