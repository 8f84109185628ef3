import type { CertaintyLevel } from "~/core/attempts/certainty-level";
import type { CertaintyUse } from "~/core/modules/quiz";
import { CERTAINTY_NAMES, CERTAINTY_STAKES } from "./certainty-words";

interface CertaintyChoiceProps {
  use: CertaintyUse;
  certainty: CertaintyLevel | null;
}

/** How certain the learner is of the answer above; nothing where the quiz does not ask. */
export function CertaintyChoice({ use, certainty }: CertaintyChoiceProps) {
  if (use === "off") return null;
  return (
    <fieldset className="certainty">
      <legend>How certain are you of your answer?</legend>
      <p className="small quiet">
        {use === "marked"
          ? "It counts for the mark. Without a choice the lowest is taken."
          : "It does not change the mark."}
      </p>
      <div className="choices">
        {([1, 2, 3] as const).map((level) => (
          <label className="choice" key={level}>
            <input
              defaultChecked={certainty === level}
              name="certainty"
              type="radio"
              value={level}
            />
            <span>
              {CERTAINTY_NAMES[level]}
              {use === "marked" ? (
                <span className="small quiet"> ({CERTAINTY_STAKES[level]})</span>
              ) : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
