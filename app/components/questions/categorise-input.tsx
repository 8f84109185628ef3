import { InlineText } from "~/components/text/inline-text";
import type { CategoriseResponse, PublicCategorise } from "~/core/questions/categorise";
import type { InputProps } from "./input-props";

const PREFIX = "item-";

export function CategoriseInput({
  question,
  response,
  labelledBy,
}: InputProps<PublicCategorise, CategoriseResponse>) {
  return (
    <fieldset aria-labelledby={labelledBy} className="pairs">
      {question.items.map(({ id, text }) => (
        <div
          aria-labelledby={`${labelledBy}-${id}`}
          className="categorise-item"
          key={id}
          role="radiogroup"
        >
          <p id={`${labelledBy}-${id}`}>
            <InlineText text={text} />
          </p>
          <div className="segments">
            {question.categories.map((category) => (
              <label className="segment" key={category.id}>
                <input
                  defaultChecked={response?.pairs[id] === category.id}
                  name={`${PREFIX}${id}`}
                  type="radio"
                  value={category.id}
                />
                {category.label}
              </label>
            ))}
          </div>
        </div>
      ))}
    </fieldset>
  );
}

export function categoriseFromForm(question: PublicCategorise, form: FormData) {
  const pairs = question.items.flatMap(({ id }) => {
    const category = String(form.get(`${PREFIX}${id}`) ?? "");
    return category === "" ? [] : [[id, category] as const];
  });
  return { kind: "categorise", pairs: Object.fromEntries(pairs) } as const;
}
