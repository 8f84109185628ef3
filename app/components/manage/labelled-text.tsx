import { useId } from "react";

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
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? <input type="text" {...field} /> : <textarea rows={rows} {...field} />}
    </div>
  );
}
