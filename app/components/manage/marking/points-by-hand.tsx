import { describedBy } from "~/components/account/text-field";
import type { ShownMark } from "./shown-mark";

interface PointsByHandProps {
  possible: string;
  shown: Pick<ShownMark, "points" | "reason">;
  problems: Readonly<Record<string, string>>;
}

/** Points in place of those of the rubric, with the reason for them. */
export function PointsByHand({ possible, shown, problems }: PointsByHandProps) {
  const isUsed = shown.points !== "" || shown.reason !== "" || problems.points || problems.reason;
  return (
    <details className="disclosure" open={Boolean(isUsed)}>
      <summary>Set the points by hand</summary>
      <div className="stack">
        <Line
          hint={`In place of the rubric: 0 to ${possible}. Leave it empty to go by the rubric.`}
          label="Points"
          name="points"
          problem={problems.points}
          value={shown.points}
        />
        <Line
          hint="Kept with the mark, and shown to the learner with how the mark came about."
          label="Reason"
          name="reason"
          problem={problems.reason}
          value={shown.reason}
        />
      </div>
    </details>
  );
}

interface LineProps {
  name: "points" | "reason";
  label: string;
  hint: string;
  value: string;
  problem: string | undefined;
}

function Line({ name, label, hint, value, problem }: LineProps) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <p className="hint" id={`${name}-hint`}>
        {hint}
      </p>
      {problem ? (
        <p className="field-error" id={`${name}-error`}>
          {problem}
        </p>
      ) : null}
      <input
        aria-describedby={describedBy(name, { hint, problem })}
        aria-invalid={problem ? true : undefined}
        autoComplete="off"
        defaultValue={value}
        id={name}
        inputMode={name === "points" ? "decimal" : undefined}
        name={name}
        type="text"
      />
    </div>
  );
}
