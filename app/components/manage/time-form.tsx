import { Form } from "@remix-run/react";
import { useId } from "react";

interface TimeFormProps {
  problem: string | null;
  /** What was typed before, when the form comes back. */
  reason: string;
}

/** Gives the learner of a running attempt more or less time in all. */
export function TimeForm({ problem, reason }: TimeFormProps) {
  const id = useId();
  return (
    <Form className="stack" method="post">
      <h2>Change the time</h2>
      {problem ? (
        <p className="field-error" role="alert">
          {problem}
        </p>
      ) : null}
      <div className="field">
        <label htmlFor={`${id}-factor`}>Time in all, in per cent of the quiz's limit</label>
        <input
          defaultValue={150}
          id={`${id}-factor`}
          max={1000}
          min={10}
          name="timeFactorPercent"
          required
          type="number"
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-reason`}>Why</label>
        <input
          defaultValue={reason}
          id={`${id}-reason`}
          maxLength={500}
          name="reason"
          required
          type="text"
        />
      </div>
      <button className="button" type="submit">
        Change the time
      </button>
    </Form>
  );
}
