import { type FormEvent, useRef, useState } from "react";
import { givenInForm } from "./given-in-form";
import { isEmptyAnswer } from "./is-empty-answer";
import type { QuestionFormProps } from "./question-form-props";
import { useAnswerSaving } from "./use-answer-saving";
import { useEndOfTime } from "./use-end-of-time";
import { useWayOn } from "./use-way-on";

/** The buttons of the form that pressed it, or the one that stands for pressing Enter. */
function pressed(event: FormEvent<HTMLFormElement>): string {
  const { submitter } = event.nativeEvent as SubmitEvent;
  return submitter instanceof HTMLButtonElement && submitter.name === "go" ? submitter.value : "";
}

/** Saves the answer of the form while it is given, and before any of its buttons leads away. */
export function useQuestionForm(props: QuestionFormProps) {
  const { attemptId, position, question } = props;
  const form = useRef<HTMLFormElement>(null);
  const { state, shown, edit, clear, flush } = useAnswerSaving(props);
  const { isUp, onTimeUp, onMoreTime } = useEndOfTime(attemptId, flush);
  const { stays, follow } = useWayOn(props, flush);
  const [given, setGiven] = useState(shown);
  const { answer } = given.count === shown.count ? given : shown;
  const answered = answer !== null && !isEmptyAnswer(answer);

  return {
    state,
    shown,
    form,
    isUp,
    onTimeUp,
    onMoreTime,
    stays,
    questions: props.questions.map((each) =>
      each.position === position ? { ...each, answered } : each,
    ),
    onInput(event: FormEvent<HTMLFormElement>) {
      const answer = givenInForm(question, new FormData(event.currentTarget));
      setGiven({ answer, count: shown.count });
      edit(answer);
    },
    onSubmit(event: FormEvent<HTMLFormElement>) {
      const go = pressed(event);
      if (go === "") return;
      event.preventDefault();
      if (go !== "clear") return void follow(go, event.currentTarget);
      clear();
      void flush();
    },
  };
}
