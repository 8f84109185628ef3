import { Form } from "@remix-run/react";
import { useId } from "react";
import { questionPath } from "~/components/paths";
import { QuestionInput } from "~/components/questions/question-input";
import { StimulusView } from "~/components/questions/stimulus-view";
import { Paragraphs } from "~/components/text/paragraphs";
import { Countdown } from "./countdown";
import type { QuestionFormProps } from "./question-form-props";
import { QuestionList } from "./question-list";
import { SaveStateLine } from "./save-state-line";
import { useQuestionForm } from "./use-question-form";

/** One question of a running attempt, its answer saved as it is given. */
export function QuestionForm(props: QuestionFormProps) {
  const { attemptId, position, question } = props;
  const stemId = useId();
  const { state, shown, onInput, onSubmit, onTimeUp, isUp, stays, form, questions } =
    useQuestionForm(props);
  const flagged = questions.find((each) => each.position === position)?.flagged ?? false;
  const isLast = position === questions.length;
  return (
    <Form className="question" method="post" onInput={onInput} onSubmit={onSubmit} ref={form}>
      {/* Pressing Enter in a field goes the way forward, whatever other buttons come first. */}
      <button
        aria-hidden="true"
        className="visually-hidden"
        name="go"
        tabIndex={-1}
        type="submit"
        value={isLast ? "submit" : position + 1}
      />
      <input name="operationId" type="hidden" value={props.operationId} />
      <input name="baseRevision" type="hidden" value={props.revision} />
      {props.time ? <Countdown {...props.time} onEnd={onTimeUp} /> : null}
      {props.stimulus ? <StimulusView heading="h2" stimulus={props.stimulus} /> : null}
      <div className="stem" id={stemId}>
        <Paragraphs text={question.stem} />
      </div>
      <fieldset disabled={isUp}>
        <QuestionInput
          key={`${attemptId} ${position} ${shown.count}`}
          labelledBy={stemId}
          question={question}
          response={shown.answer}
        />
      </fieldset>
      {isUp ? <TimeIsUp /> : null}
      {props.problem ? <p className="field-error">{props.problem}</p> : null}
      {stays ? (
        <p className="field-error" role="alert">
          {stays}
        </p>
      ) : null}
      <div className="row">
        <SaveStateLine here={questionPath(attemptId, position)} state={state} />
        <button className="button-link small" name="go" type="submit" value="clear">
          Clear my answer
        </button>
        <button
          aria-pressed={flagged}
          className="button-link small"
          name="go"
          type="submit"
          value="flag"
        >
          {flagged ? "Remove the flag" : "Flag for later"}
        </button>
      </div>
      <div className="quiz-steps">
        {position > 1 ? (
          <button className="button button-quiet" name="go" type="submit" value={position - 1}>
            Previous
          </button>
        ) : null}
        <button className="button" name="go" type="submit" value={isLast ? "submit" : position + 1}>
          {isLast ? "Check and submit" : "Next"}
        </button>
      </div>
      <QuestionList current={position} questions={questions} />
    </Form>
  );
}

function TimeIsUp() {
  return (
    <p className="notice">
      The time is up: answers can no longer be changed. What is still on this device is sent as soon
      as the server can be reached, and then the result is shown.
    </p>
  );
}
