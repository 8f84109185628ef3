import type {
  MultipleResponseResponse,
  PublicMultipleResponse,
} from "~/core/questions/multiple-response";
import type { InputProps } from "./input-props";
import { OptionChoice } from "./option-choice";
import { TICKS_HINTS } from "./ticks-hint";

export function MultipleResponseInput({
  question,
  response,
  labelledBy,
}: InputProps<PublicMultipleResponse, MultipleResponseResponse>) {
  const hintId = `${labelledBy}-hint`;
  return (
    <fieldset aria-describedby={hintId} aria-labelledby={labelledBy} className="choices">
      <p className="hint" id={hintId}>
        {TICKS_HINTS[question.rule]}
      </p>
      {question.options.map(({ id, text }) => (
        <OptionChoice
          chosen={response?.options.includes(id) ?? false}
          key={id}
          name="options"
          text={text}
          type="checkbox"
          value={id}
        />
      ))}
    </fieldset>
  );
}

export function multipleResponseFromForm(_question: PublicMultipleResponse, form: FormData) {
  return { kind: "multiple-response", options: form.getAll("options").map(String) } as const;
}
