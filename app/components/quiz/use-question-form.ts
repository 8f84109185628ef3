import { useNavigate, useSubmit } from "@remix-run/react";
import { type FormEvent, useRef, useState } from "react";
import { responseFromForm } from "~/components/questions/response-from-form";
import { stepPath } from "./attempt-step";
import { isEmptyAnswer } from "./is-empty-answer";
import type { QuestionFormProps } from "./question-form-props";
import { useAnswerSaving } from "./use-answer-saving";
import { useEndOfTime } from "./use-end-of-time";

/** The buttons of the form that pressed it, or the one that stands for pressing Enter. */
function pressed(event: FormEvent<HTMLFormElement>): string {
  const { submitter } = event.nativeEvent as SubmitEvent;
  return submitter instanceof HTMLButtonElement && submitter.name === "go" ? submitter.value : "";
}

/** Saves the answer of the form while it is given, and before any of its buttons leads away. */
export function useQuestionForm(props: QuestionFormProps) {
  const { attemptId, question } = props;
  const form = useRef<HTMLFormElement>(null);
  const { state, edit, flush } = useAnswerSaving(props);
  const [cleared, setCleared] = useState(0);
  const [answered, setAnswered] = useState(props.response !== null);
  const navigate = useNavigate();
  const submit = useSubmit();

  async function follow(go: string) {
    if (!(await flush())) return;
    const path = stepPath(attemptId, go);
    if (path) navigate(path);
    else submit({ go }, { method: "post" });
  }

  return {
    state,
    form,
    cleared,
    questions: props.questions.map((each) =>
      each.position === props.position ? { ...each, answered } : each,
    ),
    onTimeUp: useEndOfTime(attemptId, flush),
    onInput(event: FormEvent<HTMLFormElement>) {
      const answer = responseFromForm(question, new FormData(event.currentTarget));
      setAnswered(!isEmptyAnswer(answer));
      edit(answer);
    },
    onSubmit(event: FormEvent<HTMLFormElement>) {
      const go = pressed(event);
      if (go === "") return;
      event.preventDefault();
      if (go === "clear") {
        setCleared(cleared + 1);
        setAnswered(false);
        edit(null);
        void flush();
        return;
      }
      void follow(go);
    },
  };
}
