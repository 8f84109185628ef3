import type { PublicTrueFalse, TrueFalseResponse } from "~/core/questions/true-false";
import type { InputProps } from "./input-props";
import { OptionChoice } from "./option-choice";

export function TrueFalseInput({
  response,
  labelledBy,
}: InputProps<PublicTrueFalse, TrueFalseResponse>) {
  return (
    <div aria-labelledby={labelledBy} className="choices" role="radiogroup">
      <OptionChoice
        chosen={response?.value === true}
        name="value"
        text="True"
        type="radio"
        value="true"
      />
      <OptionChoice
        chosen={response?.value === false}
        name="value"
        text="False"
        type="radio"
        value="false"
      />
    </div>
  );
}

export function trueFalseFromForm(_question: PublicTrueFalse, form: FormData) {
  const chosen = form.get("value");
  const value = chosen === "true" ? true : chosen === "false" ? false : null;
  return { kind: "true-false", value } as const;
}
