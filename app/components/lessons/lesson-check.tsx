import { useActionData, useFetcher } from "@remix-run/react";
import { useId } from "react";
import { QuestionInput } from "~/components/questions/question-input";
import { QuestionReviewView } from "~/components/questions/question-review-view";
import { ReportProblem } from "~/components/reports/report-problem";
import { Paragraphs } from "~/components/text/paragraphs";
import type { QuestionReview } from "~/core/attempts/review/question-review";
import type { Response } from "~/core/questions/response";
import { useLesson } from "./lesson-context";

/** What the lesson's action says of a check: the review of the answer, or why it cannot be read. */
export interface CheckAnswer {
  questionId: string;
  response: Response | null;
  review?: QuestionReview;
  problem?: string;
}

/** The answer to this check: the fetcher's, or without JavaScript the page's. */
function useCheckAnswer(questionId: string) {
  const fetcher = useFetcher<CheckAnswer>({ key: `check-${questionId}` });
  const posted = useActionData<CheckAnswer>();
  const answer = fetcher.data ?? (posted?.questionId === questionId ? posted : undefined);
  return { fetcher, answer };
}

/** An ungraded question inside a lesson, answered on the spot. */
export function LessonCheck({ questionId }: { questionId: string }) {
  const { moduleId, lessonId, checks, reports } = useLesson();
  const { fetcher, answer } = useCheckAnswer(questionId);
  const stemId = useId();
  const question = checks.get(questionId);
  if (!question) return null;
  const anchor = `check-${questionId}`;
  return (
    <section aria-labelledby={stemId} className="check" id={anchor}>
      <p className="eyebrow">Check yourself</p>
      <fetcher.Form action={`#${anchor}`} className="stack" method="post">
        <div className="stem" id={stemId}>
          <Paragraphs text={question.stem} />
        </div>
        <QuestionInput
          labelledBy={stemId}
          question={question}
          response={answer?.response ?? null}
        />
        <input name="questionId" type="hidden" value={questionId} />
        <button className="button button-quiet" name="intent" type="submit" value="check">
          {answer?.review ? "Check again" : "Check my answer"}
        </button>
      </fetcher.Form>
      <div aria-live="polite">
        {answer?.problem ? <p className="field-error">{answer.problem}</p> : null}
        {answer?.review ? <QuestionReviewView moduleId={moduleId} review={answer.review} /> : null}
      </div>
      <ReportProblem
        operationId={`${reports.operationId}-${questionId}`}
        place={{ moduleId, lessonId, questionId }}
        reports={reports.ofChecks[questionId] ?? []}
      />
    </section>
  );
}
