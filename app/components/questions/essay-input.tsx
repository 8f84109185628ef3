import { type FormEvent, useState } from "react";
import { Paragraphs } from "~/components/text/paragraphs";
import type { EssayResponse, PublicEssay } from "~/core/questions/essay";
import { countWords } from "~/core/questions/word-count";
import type { InputProps } from "./input-props";
import { RubricCriteria } from "./rubric-criteria";
import { useAnnounced } from "./use-announced";
import { countInWords, limitWords } from "./word-limit-words";

/** As many as the server keeps: response-limits.ts holds the figure, and a test the two together. */
export const ESSAY_CHARACTERS = 25_000;

export function EssayInput({
  question,
  response,
  labelledBy,
}: InputProps<PublicEssay, EssayResponse>) {
  const { guidance, rubric, words } = question;
  const hintId = `${labelledBy}-hint`;
  return (
    <div className="stack">
      {guidance === "" ? null : (
        <div className="stack-tight">
          <Paragraphs text={guidance} />
        </div>
      )}
      {rubric === null ? null : (
        <details className="rubric-shown" open>
          <summary>How a person will mark it</summary>
          <RubricCriteria rubric={rubric} />
        </details>
      )}
      <div className="field">
        <EssayText hintId={hintId} labelledBy={labelledBy} response={response} words={words} />
        <p className="hint" id={hintId}>
          {[limitWords(words), "A person marks this answer after you submit it."]
            .filter(Boolean)
            .join(" ")}
        </p>
      </div>
    </div>
  );
}

interface EssayTextProps {
  words: PublicEssay["words"];
  response: EssayResponse | null;
  labelledBy: string;
  hintId: string;
}

function EssayText({ words, response, labelledBy, hintId }: EssayTextProps) {
  const [count, setCount] = useState(() => countWords(response?.text ?? ""));
  const shown = countInWords(count, words);
  const announced = useAnnounced(shown);
  const onInput = (event: FormEvent<HTMLTextAreaElement>) =>
    setCount(countWords(event.currentTarget.value));
  return (
    <>
      <textarea
        aria-describedby={hintId}
        aria-labelledby={labelledBy}
        className="essay-input"
        defaultValue={response?.text ?? ""}
        maxLength={ESSAY_CHARACTERS}
        name="text"
        onInput={onInput}
        rows={14}
      />
      <p aria-hidden="true" className="hint word-count">
        {shown}
      </p>
      <p aria-live="polite" className="visually-hidden">
        {announced}
      </p>
    </>
  );
}

/** A form that is posted ends its lines in two characters; one that scripts read, in one. */
export function essayFromForm(_question: PublicEssay, form: FormData) {
  const text = String(form.get("text") ?? "").replaceAll("\r\n", "\n");
  return { kind: "essay", text } as const;
}
