import type { NumericResponse, PublicNumeric } from "~/core/questions/numeric";
import type { InputProps } from "./input-props";

const DECIMALS: Record<PublicNumeric["decimal"], string> = {
  point: "Write decimals with a point, as in 2.5.",
  comma: "Write decimals with a comma, as in 2,5.",
  either: "Write a number, without spaces between its digits.",
};

export function NumericInput({
  question,
  response,
  labelledBy,
}: InputProps<PublicNumeric, NumericResponse>) {
  const hintId = `${labelledBy}-hint`;
  const { units } = question;
  return (
    <div className="field">
      <input
        aria-describedby={hintId}
        aria-labelledby={labelledBy}
        autoComplete="off"
        className="input-number"
        defaultValue={response?.text ?? ""}
        inputMode={units.length > 0 ? "text" : "decimal"}
        maxLength={500}
        name="text"
        type="text"
      />
      <p className="hint" id={hintId}>
        {DECIMALS[question.decimal]}
        {units.length > 0 ? ` Add the unit: ${units.join(" or ")}.` : null}
      </p>
    </div>
  );
}

export function numericFromForm(_question: PublicNumeric, form: FormData) {
  return { kind: "numeric", text: String(form.get("text") ?? "") } as const;
}
