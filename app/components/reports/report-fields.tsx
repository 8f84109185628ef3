import { useId } from "react";

interface ReportFieldsProps {
  text: string;
  onWrite?: ((text: string) => void) | undefined;
  problem: string | null;
  operationId: string;
  sending?: boolean;
}

/** What is asked of somebody who reports a problem. Its limits are checked again by the server. */
export function ReportFields({ text, onWrite, problem, ...form }: ReportFieldsProps) {
  const id = useId();
  return (
    <>
      <input name="operationId" type="hidden" value={form.operationId} />
      <div className="field">
        <label htmlFor={id}>What is wrong?</label>
        <p className="hint" id={`${id}-hint`}>
          The author of the module reads this, without your name, and can answer you. 10 to 2,000
          characters.
        </p>
        {problem ? (
          <p className="field-error" id={`${id}-error`} role="alert">
            {problem}
          </p>
        ) : null}
        <textarea
          aria-describedby={problem ? `${id}-hint ${id}-error` : `${id}-hint`}
          aria-invalid={problem ? true : undefined}
          id={id}
          maxLength={2_000}
          minLength={10}
          name="text"
          required
          rows={4}
          {...(onWrite
            ? { value: text, onChange: (event) => onWrite(event.target.value) }
            : { defaultValue: text })}
        />
      </div>
      <button className="button button-quiet" type="submit">
        {form.sending ? "Sending …" : "Send the report"}
      </button>
    </>
  );
}
