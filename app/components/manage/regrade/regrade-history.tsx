import { Form } from "@remix-run/react";
import { ReasonField } from "~/components/manage/reason-field";
import { Moment } from "~/components/text/moment";
import type { RegradePolicy } from "~/core/attempts/regrade/regrade-types";
import { counted } from "./dry-run-summary";
import { POLICY_WORDS } from "./regrade-words";

export interface ShownRegrade {
  id: string;
  version: number;
  policy: RegradePolicy;
  reason: string;
  appliedAt: string;
  byName: string | null;
  attempts: number;
  undoneAt: string | null;
  undoneByName: string | null;
}

interface RegradeHistoryProps {
  regrades: readonly ShownRegrade[];
  /** What kept one of them from being undone. */
  problem: { regradeId: string; message: string } | null;
}

const SOMEBODY = "an account that is gone";

/** What was applied to this quiz before, each with the way to undo it. */
export function RegradeHistory({ regrades, problem }: RegradeHistoryProps) {
  if (regrades.length === 0) return <p>Nothing has been regraded so far.</p>;
  return (
    <ol className="stack regrade-history">
      {regrades.map((regrade) => (
        <li className="stack-tight" key={regrade.id}>
          <p>
            <Moment at={regrade.appliedAt} />: {counted(regrade.attempts, "attempt")} marked by
            version {regrade.version}, by {regrade.byName ?? SOMEBODY}.{" "}
            {POLICY_WORDS[regrade.policy].name}.
          </p>
          <p className="quiet">{regrade.reason}</p>
          {regrade.undoneAt ? (
            <p>
              Undone on <Moment at={regrade.undoneAt} /> by {regrade.undoneByName ?? SOMEBODY}.
            </p>
          ) : (
            <UndoForm
              id={regrade.id}
              problem={problem?.regradeId === regrade.id ? problem.message : undefined}
            />
          )}
        </li>
      ))}
    </ol>
  );
}

function UndoForm({ id, problem }: { id: string; problem: string | undefined }) {
  return (
    <details className="disclosure no-print" open={problem !== undefined}>
      <summary>Undo this</summary>
      <Form className="stack" method="post">
        <input name="regradeId" type="hidden" value={id} />
        <ReasonField
          hint="Every mark goes back to what it was before. The record keeps both."
          label="Why it is undone"
          problem={problem}
        />
        <p>
          <button className="button button-quiet" name="intent" type="submit" value="undo">
            Undo this regrade
          </button>
        </p>
      </Form>
    </details>
  );
}
