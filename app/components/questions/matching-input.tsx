import { InlineText } from "~/components/text/inline-text";
import type { MatchingResponse, PublicMatching } from "~/core/questions/matching";
import type { InputProps } from "./input-props";

const PREFIX = "pair-";

export function MatchingInput({
  question,
  response,
  labelledBy,
}: InputProps<PublicMatching, MatchingResponse>) {
  return (
    <fieldset aria-labelledby={labelledBy} className="pairs">
      {question.premises.map(({ id, text }) => (
        <div className="field pair" key={id}>
          <label htmlFor={`${labelledBy}-${id}`}>
            <InlineText text={text} />
          </label>
          <select
            defaultValue={response?.pairs[id] ?? ""}
            id={`${labelledBy}-${id}`}
            name={`${PREFIX}${id}`}
          >
            <option value="">Choose…</option>
            {question.choices.map((choice) => (
              <option key={choice.id} value={choice.id}>
                {choice.text}
              </option>
            ))}
          </select>
        </div>
      ))}
    </fieldset>
  );
}

export function matchingFromForm(question: PublicMatching, form: FormData) {
  const pairs = question.premises.flatMap(({ id }) => {
    const choice = String(form.get(`${PREFIX}${id}`) ?? "");
    return choice === "" ? [] : [[id, choice] as const];
  });
  return { kind: "matching", pairs: Object.fromEntries(pairs) } as const;
}
