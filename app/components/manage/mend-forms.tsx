import type { MendFields } from "~/core/mending/mend-fields";
import { LabelledText } from "./labelled-text";
import { AcceptedInputs, KeyInputs, WordingInputs } from "./mend-inputs";
import { MendSection } from "./mend-section";

interface MendFormsProps {
  fields: MendFields;
  /** The mend that was previewed, whose form stays open. */
  previewed: { change: string; reason: string } | null;
  seenVersionId: string;
}

/** The frequent mends of a question, one form each. */
export function MendForms({ fields, previewed, seenVersionId }: MendFormsProps) {
  const section = (change: string) => ({
    change,
    seenVersionId,
    isOpen: previewed?.change === change,
    reason: previewed?.reason ?? "",
  });
  return (
    <div className="mend-sections">
      <MendSection title="Its words" {...section("wording")}>
        <WordingInputs fields={fields} />
      </MendSection>
      {fields.key ? (
        <MendSection title="What is right" {...section("key")}>
          <KeyInputs field={fields.key} />
        </MendSection>
      ) : null}
      {fields.accepted.length > 0 ? (
        <MendSection title="Accepted answers" {...section("accepted")}>
          <AcceptedInputs fields={fields.accepted} />
        </MendSection>
      ) : null}
      <MendSection title="Its points" {...section("points")}>
        <LabelledText label="Points" name="points" value={fields.points} />
      </MendSection>
      <MendSection title="Count every answer as right" {...section("always-right")}>
        <p>Every attempt earns all points of it, also where it was left empty.</p>
      </MendSection>
      <MendSection title="Drop it" {...section("drop")}>
        <p>It counts for nothing, and new attempts do not ask it.</p>
      </MendSection>
    </div>
  );
}
