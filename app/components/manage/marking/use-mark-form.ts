import { type FormEvent, type KeyboardEvent, useRef, useState } from "react";
import { withComment } from "./earlier-comments";
import { pointsInWords } from "./mark-points";
import type { RubricToMark } from "./rubric-levels";

interface FormParts {
  rubric: readonly RubricToMark[];
  possible: string;
  /** What stands in the form when it is shown. */
  shown: { levels: Readonly<Record<string, string>>; points: string };
}

/** Counts the points while levels are chosen, inserts comments, and knows the keys of the form. */
export function useMarkForm({ rubric, possible, shown }: FormParts) {
  const form = useRef<HTMLFormElement>(null);
  const [words, setWords] = useState(() => pointsInWords({ rubric, possible }, shown));

  function count() {
    if (!form.current) return;
    const filled = new FormData(form.current);
    const levels = rubric.map(({ id }) => [id, String(filled.get(`criterion-${id}`) ?? "")]);
    const points = String(filled.get("points") ?? "");
    setWords(pointsInWords({ rubric, possible }, { levels: Object.fromEntries(levels), points }));
  }

  return {
    form,
    words,
    onInput: count,
    onSubmit(event: FormEvent<HTMLFormElement>) {
      const { submitter } = event.nativeEvent as SubmitEvent;
      if (!(submitter instanceof HTMLButtonElement) || submitter.name !== "insert") return;
      event.preventDefault();
      insert(event.currentTarget, submitter.value);
    },
    /** Ctrl or Cmd with Enter, from anywhere in the form; single keys are left to everybody. */
    onKeyDown(event: KeyboardEvent<HTMLFormElement>) {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
      const intent = event.shiftKey ? "draft-next" : "release-next";
      const button = event.currentTarget.querySelector(`button[value="${intent}"]`);
      if (!(button instanceof HTMLButtonElement)) return;
      event.preventDefault();
      event.currentTarget.requestSubmit(button);
    },
  };
}

function insert(form: HTMLFormElement, comment: string): void {
  const field = form.elements.namedItem("comment");
  if (!(field instanceof HTMLTextAreaElement)) return;
  field.value = withComment(field.value, comment);
  field.focus();
}
