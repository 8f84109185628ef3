import type { PublicShortText, ShortTextResponse } from "~/core/questions/short-text";
import type { InputProps } from "./input-props";

export function ShortTextInput({
  question,
  response,
  labelledBy,
}: InputProps<PublicShortText, ShortTextResponse>) {
  const hintId = `${labelledBy}-hint`;
  return (
    <div className="field">
      <input
        aria-describedby={hintId}
        aria-labelledby={labelledBy}
        autoComplete="off"
        defaultValue={response?.text ?? ""}
        maxLength={500}
        name="text"
        spellCheck={false}
        type="text"
      />
      <p className="hint" id={hintId}>
        A word or a few words.{" "}
        {question.caseSensitive ? "Capital letters count." : "Capital letters do not matter."}
      </p>
    </div>
  );
}

export function shortTextFromForm(_question: PublicShortText, form: FormData) {
  return { kind: "short-text", text: String(form.get("text") ?? "") } as const;
}
