import { z } from "zod";
import { parseCondition, parseExpression } from "../expressions/parse-formula";
import type { FormulaProblem } from "../expressions/read-tokens";
import { variablesIn } from "../expressions/variables-in";
import { checkUnits, decimalSchema, toleranceSchema, unitsSchema } from "./number-format";
import { placeholdersIn } from "./placeholders";
import { questionBase } from "./question-base";
import { type ReportProblem, structure } from "./structure-checks";
import { checkVariable, variableSchema } from "./variable";

const formulaText = z.string().trim().min(1, "Write a formula, such as (a + b) / 2.");

const parameterisedNumericShape = z.strictObject({
  ...questionBase,
  kind: z.literal("parameterised-numeric"),
  variables: z
    .array(variableSchema)
    .min(1, "Declare at least 1 variable, or make the question numeric.")
    .max(8, "Declare at most 8 variables."),
  constraints: z.array(formulaText).max(8, "Write at most 8 constraints.").default([]),
  answer: formulaText,
  decimals: z
    .int("Write a whole number of decimals.")
    .min(0, "The answer has 0 decimals or more.")
    .max(6, "The answer has at most 6 decimals.")
    .default(0),
  tolerance: toleranceSchema,
  decimal: decimalSchema.default("either"),
  units: unitsSchema,
});

type Shape = z.infer<typeof parameterisedNumericShape>;

/**
 * A number is typed that is worked out from values drawn for each learner: `answer` is the formula,
 * whose result is rounded to `decimals`; `{{name}}` in stem and explanation stands for a value, and
 * `{{answer}}` in the explanation for the result. Only values that meet every constraint are drawn.
 */
export const parameterisedNumericSchema = parameterisedNumericShape.superRefine(
  structure((question, report) => {
    checkVariables(question, report);
    checkFormulas(question, report);
    checkTexts(question, report);
    checkUnits(question.units, report);
    if (question.decimal === "either" && question.decimals === 3) {
      const message = "Three decimals look like thousands to some: write decimal: point or comma.";
      report(["decimal"], message);
    }
  }),
);

export type ParameterisedNumeric = z.infer<typeof parameterisedNumericSchema>;

function checkVariables({ variables }: Shape, report: ReportProblem): void {
  const names = namesOf({ variables });
  for (const [index, variable] of variables.entries()) {
    checkVariable(variable, ["variables", index], report);
    if (names.indexOf(variable.name) !== index) {
      const message = `The variable “${variable.name}” is declared twice: rename one.`;
      report(["variables", index, "name"], message);
    }
  }
}

function checkFormulas({ variables, constraints, answer }: Shape, report: ReportProblem): void {
  const declared = namesOf({ variables });
  const used = new Set<string>();
  const note = (names: readonly string[], path: readonly PropertyKey[]) => {
    for (const name of names) {
      used.add(name);
      if (declared.includes(name)) continue;
      report(path, `There is no variable “${name}”: use one of ${declared.join(", ")}.`);
    }
  };
  const result = parseExpression(answer);
  if (result.ok) note(variablesIn(result.formula), ["answer"]);
  else report(["answer"], sentence(result.problem));
  let complete = result.ok;
  for (const [index, constraint] of constraints.entries()) {
    const condition = parseCondition(constraint);
    complete &&= condition.ok;
    if (!condition.ok) report(["constraints", index], sentence(condition.problem));
    else {
      const { left, right } = condition.formula;
      note([...variablesIn(left), ...variablesIn(right)], ["constraints", index]);
    }
  }
  for (const [index, name] of declared.entries()) {
    if (!complete || used.has(name)) continue;
    report(["variables", index], `“${name}” has no part in the answer: use it, or remove it.`);
  }
}

function checkTexts({ variables, stem, explanation }: Shape, report: ReportProblem): void {
  const declared = namesOf({ variables });
  for (const [index, name] of declared.entries()) {
    if (!placeholdersIn(stem).includes(name)) {
      report(["variables", index], `The stem does not give “${name}”: write {{${name}}} into it.`);
    }
  }
  const known = { stem: declared, explanation: [...declared, "answer"] };
  for (const [field, text] of Object.entries({ stem, explanation })) {
    const names = field === "stem" ? known.stem : known.explanation;
    for (const name of placeholdersIn(text)) {
      if (names.includes(name)) continue;
      report([field], `{{${name}}} stands for nothing here: use one of ${names.join(", ")}.`);
    }
  }
}

function namesOf({ variables }: Pick<Shape, "variables">): string[] {
  return variables.map(({ name }) => name);
}

function sentence({ position, message }: FormulaProblem): string {
  return `At character ${position}: ${message}`;
}
