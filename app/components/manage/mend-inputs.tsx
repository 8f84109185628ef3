import type { AcceptedField, KeyField, MendFields } from "~/core/mending/mend-fields";
import { LabelledText } from "./labelled-text";

/** The words of a question. */
export function WordingInputs({ fields }: { fields: MendFields }) {
  return (
    <>
      <LabelledText label="Question" name="stem" rows={4} value={fields.stem} />
      {fields.texts.map(({ name, text }, index) => (
        <LabelledText
          key={name}
          label={`Text ${index + 1}`}
          name={`text:${name}`}
          rows={2}
          value={text}
        />
      ))}
      <LabelledText
        isOptional
        label="Explanation"
        name="explanation"
        rows={4}
        value={fields.explanation}
      />
      <p className="hint">Plain text; *emphasis*, **strong**, and an empty line for a paragraph.</p>
    </>
  );
}

/** What is right. */
export function KeyInputs({ field }: { field: KeyField }) {
  if (field.input === "number") {
    return (
      <>
        <LabelledText label="Right number" name="key" value={field.key} />
        <LabelledText
          label={
            field.isRelative ? "Tolerance, as a share (0.05 is 5 %)" : "Tolerance, up and down"
          }
          name="tolerance"
          value={field.tolerance}
        />
      </>
    );
  }
  return (
    <fieldset className="stack-tight">
      <legend className="field-label">
        {field.input === "one" ? "The right answer" : "The right answers"}
      </legend>
      {field.options.map(({ id, text, isKey }) => (
        <label className="key-choice" key={id}>
          <input
            defaultChecked={isKey}
            name="key"
            type={field.input === "one" ? "radio" : "checkbox"}
            value={id}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The answers that earn every point. */
export function AcceptedInputs({ fields }: { fields: readonly AcceptedField[] }) {
  return (
    <>
      {fields.map(({ part, label, lines }) => (
        <LabelledText
          key={part}
          label={label ?? "Accepted answers"}
          name={`accepted:${part}`}
          rows={5}
          value={lines}
        />
      ))}
      <p className="hint">
        One on a line; * stands for any run of characters. Answers that earn a part of the points
        stay as they are.
      </p>
    </>
  );
}
