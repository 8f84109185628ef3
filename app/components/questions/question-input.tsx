import type { ComponentType } from "react";
import type { PublicQuestion } from "~/core/questions/public-question";
import type { QuestionKind } from "~/core/questions/question";
import type { Response, ResponseByKind } from "~/core/questions/response";
import { CategoriseInput } from "./categorise-input";
import { ClozeInput } from "./cloze-input";
import { EssayInput } from "./essay-input";
import { HotSpotInput } from "./hot-spot-input";
import type { InputProps } from "./input-props";
import { MatchingInput } from "./matching-input";
import { MultipleResponseInput } from "./multiple-response-input";
import { NumericInput } from "./numeric-input";
import { OrderingInput } from "./ordering-input";
import { PassageSelectionInput } from "./passage-selection-input";
import { ShortTextInput } from "./short-text-input";
import { SingleChoiceInput } from "./single-choice-input";
import { TrueFalseInput } from "./true-false-input";

type PublicByKind = { [Kind in QuestionKind]: Extract<PublicQuestion, { kind: Kind }> };

const inputs = {
  "single-choice": SingleChoiceInput,
  "true-false": TrueFalseInput,
  "multiple-response": MultipleResponseInput,
  matching: MatchingInput,
  categorise: CategoriseInput,
  ordering: OrderingInput,
  "short-text": ShortTextInput,
  numeric: NumericInput,
  cloze: ClozeInput,
  "passage-selection": PassageSelectionInput,
  "hot-spot": HotSpotInput,
  essay: EssayInput,
} satisfies {
  [Kind in QuestionKind]: ComponentType<InputProps<PublicByKind[Kind], ResponseByKind[Kind]>>;
};

/** The input of a question of any kind. A response of another kind counts as none. */
export function QuestionInput({
  question,
  response,
  labelledBy,
}: InputProps<PublicQuestion, Response>) {
  // The registry's type pairs each kind with its input; TypeScript cannot follow that through a union.
  const Input = inputs[question.kind] as ComponentType<InputProps<PublicQuestion, Response>>;
  const fitting = response?.kind === question.kind ? response : null;
  return <Input labelledBy={labelledBy} question={question} response={fitting} />;
}
