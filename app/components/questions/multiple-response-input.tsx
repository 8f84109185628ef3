import type {
  MultipleResponseResponse,
  PublicMultipleResponse,
} from "~/core/questions/multiple-response";
import type { InputProps } from "./input-props";
import { OptionChoice } from "./option-choice";

const RULES: Record<PublicMultipleResponse["rule"], string> = {
  proportional: "Tick all that are right. A wrong tick takes away what it adds.",
  "all-or-nothing": "Tick all that are right. Only the exact set earns the points.",
  "net-correct": "Tick all that are right. Each wrong tick cancels a right one.",
  "every-decision": "Tick all that are right. Leaving a wrong one unticked counts too.",
};

export function MultipleResponseInput({
  question,
  response,
  labelledBy,
}: InputProps<PublicMultipleResponse, MultipleResponseResponse>) {
  const hintId = `${labelledBy}-hint`;
  return (
    <fieldset aria-describedby={hintId} aria-labelledby={labelledBy} className="choices">
      <p className="hint" id={hintId}>
        {RULES[question.rule]}
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
