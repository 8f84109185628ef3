import { InlineText } from "~/components/text/inline-text";
import type { HotSpotResponse, PublicHotSpot } from "~/core/questions/hot-spot";
import type { InputProps } from "./input-props";
import { RegionPicture } from "./region-picture";
import { TICKS_HINTS } from "./ticks-hint";

/** A picture and the list of its regions; both lead to the inputs of the list. */
export function HotSpotInput({
  question,
  response,
  labelledBy,
}: InputProps<PublicHotSpot, HotSpotResponse>) {
  const { image, select, rule } = question;
  const hintId = `${labelledBy}-hint`;
  const regions = question.regions.map((region) => {
    return { ...region, inputId: `${labelledBy}-${region.id}` };
  });
  return (
    <fieldset
      aria-describedby={hintId}
      aria-labelledby={labelledBy}
      className="hot-spot"
      role={select === "one" ? "radiogroup" : undefined}
    >
      <p className="hint" id={hintId}>
        {select === "one"
          ? "Choose one region, in the picture or in the list."
          : `Choose in the picture or in the list. ${TICKS_HINTS[rule]}`}
      </p>
      <RegionPicture image={image} regions={regions} />
      <div className="choices region-choices">
        {regions.map(({ id, label, inputId }, index) => (
          <label className="choice" data-place={index + 1} htmlFor={inputId} key={id}>
            <input
              defaultChecked={response?.regions.includes(id) ?? false}
              id={inputId}
              name="regions"
              type={select === "one" ? "radio" : "checkbox"}
              value={id}
            />
            <span>
              <span aria-hidden="true" className="quiet">
                {index + 1}.{" "}
              </span>
              <InlineText text={label} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function hotSpotFromForm(_question: PublicHotSpot, form: FormData) {
  return { kind: "hot-spot", regions: form.getAll("regions").map(String) } as const;
}
