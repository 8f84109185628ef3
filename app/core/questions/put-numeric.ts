import { type FormulaStyle, formulaText } from "../expressions/formula-text";
import { parseExpression } from "../expressions/parse-formula";
import { answerOfDraw } from "./answer-of-draw";
import type { Numeric } from "./numeric";
import type { ParameterisedNumeric } from "./parameterised-numeric";
import { fillPlaceholders } from "./placeholders";
import { type DrawnVariables, shownValue } from "./variable";

/**
 * The numeric question that a parameterised one is with these values: its key is the result of the
 * formula, and its explanation ends with how that comes about. Null when a value is missing, or the
 * formula has no result with them.
 */
export function putNumeric(question: ParameterisedNumeric, drawn: DrawnVariables): Numeric | null {
  const { variables, constraints: _, answer, decimals: __, stem, explanation, ...rest } = question;
  if (variables.some(({ name }) => drawn[name] === undefined)) return null;
  const answered = answerOfDraw(question, drawn);
  if (!answered.ok) return null;
  const shown = shownValues(question, drawn);
  const shownAs = (name: string) => shown.get(name) ?? "";
  const keyShown = withUnit(question, shownNumber(answered.key, question.decimal));
  shown.set("answer", keyShown);
  const equation = `${worked(answer, shownAs)} ${answered.exact ? "=" : "≈"} ${keyShown}`;
  return {
    ...rest,
    kind: "numeric",
    stem: fillPlaceholders(stem, shownAs),
    explanation: [fillPlaceholders(explanation, shownAs), `With these numbers: ${equation}.`]
      .filter((text) => text !== "")
      .join("\n\n"),
    key: Number(answered.key),
    ranges: [],
  };
}

function shownValues({ variables, decimal }: ParameterisedNumeric, drawn: DrawnVariables) {
  return new Map(
    variables.map((variable) => {
      const value = shownValue(variable, drawn[variable.name] ?? "");
      return [variable.name, shownNumber(value, decimal)];
    }),
  );
}

/** A plain decimal as the question writes numbers, with a true minus sign. */
function shownNumber(value: string, decimal: Numeric["decimal"]): string {
  const signed = value.replace("-", "−");
  return decimal === "comma" ? signed.replace(".", ",") : signed;
}

function withUnit({ units }: ParameterisedNumeric, number: string): string {
  const unit = units.find(({ factor }) => factor === 1);
  return unit === undefined ? number : `${number} ${unit.text}`;
}

/** The formula with the values in the place of the variables, as people write it. */
function worked(answer: string, shownAs: (name: string) => string): string {
  const parsed = parseExpression(answer);
  return parsed.ok ? formulaText(parsed.formula, learnersStyle(shownAs)) : answer;
}

function learnersStyle(shownAs: (name: string) => string): FormulaStyle {
  return {
    number: (text) => text,
    variable(name) {
      const value = shownAs(name);
      return value.startsWith("−") ? `(${value})` : value;
    },
    negation: "−",
    operators: { "+": " + ", "-": " − ", "*": " × ", "/": " ÷ ", "^": "^" },
    functionName: (name) => (name === "sqrt" ? "√" : name),
  };
}
