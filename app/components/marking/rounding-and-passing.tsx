import { PASS_PERCENT, type PassExample } from "~/core/grading/examples/pass-mark";
import { TwoColumns } from "./two-columns";

/** How exact marks are, how they are shown, and what is compared with the pass mark. */
export function RoundingAndPassing({
  rounding,
  passing,
}: {
  rounding: readonly { mark: string; shown: string }[];
  passing: readonly PassExample[];
}) {
  return (
    <section aria-labelledby="rounding">
      <h2 id="rounding">Rounding and passing</h2>
      <p>
        Fractions are reckoned exactly. Marks are kept to a millionth of a point and rounded further
        only when they are shown, to two decimals; a half goes away from zero. What is added up is
        what is kept, not what is shown, so rounding costs you nothing.
      </p>
      <TwoColumns
        caption="Marks and how they are shown"
        head={["Mark", "Shown"]}
        rows={rounding.map(({ mark, shown }) => ({ label: mark, value: shown }))}
      />
      <p>
        Whether a quiz is passed is decided on the exact fractions. A result just below the pass
        mark can therefore be shown as the same percentage, and is still not a pass.
      </p>
      <TwoColumns
        caption={`Ten questions of one point each, with a pass mark of ${PASS_PERCENT} %`}
        head={["Answers", "Outcome"]}
        rows={passing.map(({ answers, earned, percent, passed }) => ({
          label: answers,
          note: `${earned} of 10 points, shown as ${percent} %`,
          value: passed ? "Passed" : "Not passed",
        }))}
      />
    </section>
  );
}
