import { InlineText } from "~/components/text/inline-text";
import type { WorkedOut, WorkedRow } from "~/core/grading/examples/worked-example";
import { TwoColumns, type TwoColumnsRow } from "./two-columns";

/** How one kind of question is marked: the rule, an example, and what answers to it earn. */
export function KindMarking({ example }: { example: WorkedOut }) {
  const { kind, name, rule, stem, key, points, rows, byRule } = example;
  return (
    <section aria-labelledby={kind} className="kind-marking">
      <h3 id={kind}>{name}</h3>
      <p>{rule}</p>
      <div className="kind-example">
        <p className="stem">
          <InlineText text={stem} />
        </p>
        <p className="quiet">Right: {key}</p>
        <TwoColumns
          caption={`What answers earn, of ${points} ${points === 1 ? "point" : "points"}`}
          head={["Answer", "Points"]}
          rows={rows.map(shownRow)}
        />
        {byRule === null ? null : (
          <details>
            <summary>Other rules that an author may choose</summary>
            <TwoColumns
              caption={`What one answer earns by each rule: ${byRule.answer}`}
              head={["Rule", "Points"]}
              rows={byRule.rows.map(shownRow)}
            />
          </details>
        )}
      </div>
    </section>
  );
}

function shownRow({ label, working, feedback, earned }: WorkedRow): TwoColumnsRow {
  return { label, note: [working, ...feedback].join(" "), value: earned };
}
