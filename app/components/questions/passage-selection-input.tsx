import { Fragment } from "react";
import { InlineText } from "~/components/text/inline-text";
import type {
  PassageSelectionResponse,
  PublicPassageSelection,
} from "~/core/questions/passage-selection";
import type { InputProps } from "./input-props";
import { TICKS_HINTS } from "./ticks-hint";

/** A text to read, in which each passage that can be chosen is the label of its own checkbox. */
export function PassageSelectionInput({
  question,
  response,
  labelledBy,
}: InputProps<PublicPassageSelection, PassageSelectionResponse>) {
  const hintId = `${labelledBy}-hint`;
  return (
    <fieldset aria-describedby={hintId} aria-labelledby={labelledBy} className="passages">
      <p className="hint" id={hintId}>
        {TICKS_HINTS[question.rule]}
      </p>
      <p className="passages-text">
        {question.segments.map(({ id, text, selectable }) => (
          <Fragment key={id}>
            {selectable ? (
              <label className="passage-choice">
                <input
                  defaultChecked={response?.segments.includes(id) ?? false}
                  name="segments"
                  type="checkbox"
                  value={id}
                />
                <span>
                  <InlineText text={text} />
                </span>
              </label>
            ) : (
              <InlineText text={text} />
            )}{" "}
          </Fragment>
        ))}
      </p>
    </fieldset>
  );
}

export function passageSelectionFromForm(_question: PublicPassageSelection, form: FormData) {
  return { kind: "passage-selection", segments: form.getAll("segments").map(String) } as const;
}
