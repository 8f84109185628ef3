import { Form } from "@remix-run/react";
import { useId } from "react";
import { questionPath } from "~/components/paths";
import { QuestionInput } from "~/components/questions/question-input";
import { StimulusView } from "~/components/questions/stimulus-view";
import { Paragraphs } from "~/components/text/paragraphs";
import { CertaintyChoice } from "./certainty-choice";
import { Countdown } from "./countdown";
import type { QuestionFormProps } from "./question-form-props";
import { QuestionList } from "./question-list";
import { QuestionSteps } from "./question-steps";
import { SaveStateLine } from "./save-state-line";
import { TriesPanel } from "./tries-panel";
import { useQuestionForm } from "./use-question-form";
import { useServerTime } from "./use-server-time";

/** One question of a running attempt, its answer saved as it is given. */
export function QuestionForm(props: QuestionFormProps) {
  const { attemptId, position, question, tries } = props;
  const stemId = useId();
  const time = useServerTime(attemptId, props.time);
  const { state, shown, onInput, onSubmit, onTimeUp, onMoreTime, isUp, stays, form, questions } =
    useQuestionForm(props);
  const flagged = questions.find((each) => each.position === position)?.flagged ?? false;
  const isOneWay = props.navigation === "one-way";
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
      {props.asksToBeSure ? <input name="sure" type="hidden" value="yes" /> : null}
      <input name="operationId" type="hidden" value={props.operationId} />
      {/* A question that is done has no answer to save: the form only leads somewhere. */}
      {tries?.isClosed ? null : <input name="baseRevision" type="hidden" value={props.revision} />}
      {time ? <Countdown {...time} onEnd={onTimeUp} onMore={onMoreTime} /> : null}
      {props.stimulus ? <StimulusView heading="h2" stimulus={props.stimulus} /> : null}
      <div className="stem" id={stemId}>
        <Paragraphs text={question.stem} />
      </div>
      <fieldset disabled={isUp || tries?.isClosed === true} key={shown.count}>
        <QuestionInput
          key={`${attemptId} ${position}`}
          labelledBy={stemId}
          question={question}
          response={shown.answer}
        />
        <CertaintyChoice certainty={shown.answer?.certainty ?? null} use={props.certainty} />
      </fieldset>
      {isUp ? <TimeIsUp /> : null}
      {tries && !isUp ? <TriesPanel moduleId={props.moduleId} tries={tries} /> : null}
      {props.problem ? <p className="field-error">{props.problem}</p> : null}
      {stays ? (
        <p className="field-error" role="alert">
          {stays}
        </p>
      ) : null}
      <div className="row">
        <SaveStateLine here={questionPath(attemptId, position)} state={state} />
        {tries?.isClosed ? null : (
          <button className="button-link small" name="go" type="submit" value="clear">
            Clear my answer
          </button>
        )}
        {isOneWay ? null : (
          <button
            aria-pressed={flagged}
            className="button-link small"
            name="go"
            type="submit"
            value="flag"
          >
            {flagged ? "Remove the flag" : "Flag for later"}
          </button>
        )}
      </div>
      <QuestionSteps isLast={isLast} isOneWay={isOneWay} position={position} />
      <QuestionList current={position} isOneWay={isOneWay} questions={questions} />
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
