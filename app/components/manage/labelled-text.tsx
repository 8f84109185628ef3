import { useId } from "react";
import { Field } from "~/components/form/field";

interface LabelledTextProps {
  label: string;
  name: string;
  value: string;
  /** Lines to show; one line without. */
  rows?: number;
  isOptional?: boolean;
}

/** A text field with its label above. */
export function LabelledText({ label, name, value, rows, isOptional }: LabelledTextProps) {
  const id = useId();
  const field = { id, name, defaultValue: value, required: !isOptional };
  return (
    <Field id={id} label={label}>
      {rows === undefined ? <input type="text" {...field} /> : <textarea rows={rows} {...field} />}
    </Field>
  );
}
