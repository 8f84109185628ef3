import type { PublicSingleChoice, SingleChoiceResponse } from "~/core/questions/single-choice";
import type { InputProps } from "./input-props";
import { OptionChoice } from "./option-choice";

type Props = InputProps<PublicSingleChoice, SingleChoiceResponse>;

export function SingleChoiceInput({ question, response, labelledBy }: Props) {
  return (
    <div aria-labelledby={labelledBy} className="choices" role="radiogroup">
      {question.options.map(({ id, text }) => (
        <OptionChoice
          chosen={response?.option === id}
          key={id}
          name="option"
          text={text}
          type="radio"
          value={id}
        />
      ))}
    </div>
  );
}

export function singleChoiceFromForm(_question: PublicSingleChoice, form: FormData) {
  return { kind: "single-choice", option: String(form.get("option") ?? "") } as const;
}
