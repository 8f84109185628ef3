import { controlAttributes, Field } from "~/components/form/field";
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
    <Field hint={hint} id={name} label={label} problem={problem}>
      <input
        {...controlAttributes(name, { hint, problem })}
        autoComplete="off"
        defaultValue={value}
        inputMode={name === "points" ? "decimal" : undefined}
        name={name}
        type="text"
      />
    </Field>
  );
}
