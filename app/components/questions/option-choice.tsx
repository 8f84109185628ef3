import { InlineText } from "~/components/text/inline-text";

interface OptionChoiceProps {
  type: "radio" | "checkbox";
  name: string;
  value: string;
  text: string;
  chosen: boolean;
}

/** One option to choose: the whole row is its label, so that a thumb finds it. */
export function OptionChoice({ type, name, value, text, chosen }: OptionChoiceProps) {
  return (
    <label className="choice">
      <input defaultChecked={chosen} name={name} type={type} value={value} />
      <span>
        <InlineText text={text} />
      </span>
    </label>
  );
}
