import { Form } from "@remix-run/react";
import { ReasonField } from "~/components/manage/reason-field";
import type { RegradePolicy } from "~/core/attempts/regrade/regrade-types";
import { POLICY_WORDS } from "./regrade-words";

export interface ShownVersion {
  id: string;
  sequence: number;
  publishedAt: string;
  isCurrent: boolean;
}

interface RegradeFormProps {
  versions: readonly ShownVersion[];
  typed: { version: string; policy: RegradePolicy; reason: string };
  problem: string | undefined;
}

const POLICIES: readonly RegradePolicy[] = ["never-lower", "replace", "only-unmarked"];

/** What to regrade by; sending it changes nothing, it shows what would change. */
export function RegradeForm({ versions, typed, problem }: RegradeFormProps) {
  return (
    <Form className="stack regrade-form no-print" method="get">
      <div className="field">
        <label htmlFor="version">Mark by the questions of</label>
        <select defaultValue={typed.version} id="version" name="version">
          {versions.map(({ id, sequence, publishedAt, isCurrent }) => (
            <option key={id} value={id}>
              Version {sequence}, {publishedAt.slice(0, 10)}
              {isCurrent ? " (current)" : ""}
            </option>
          ))}
        </select>
      </div>
      <fieldset className="stack-tight">
        <legend>Marks that are there</legend>
        {POLICIES.map((policy) => (
          <label className="choice" key={policy}>
            <input
              defaultChecked={policy === typed.policy}
              name="policy"
              type="radio"
              value={policy}
            />
            <span>
              {POLICY_WORDS[policy].name}
              <span className="regrade-line small quiet">{POLICY_WORDS[policy].hint}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <ReasonField
        hint="It is kept with each mark. Learners read it where the quiz shows them explanations."
        problem={problem}
        reason={typed.reason}
      />
      <p>
        <button className="button" type="submit">
          Show what would change
        </button>
      </p>
    </Form>
  );
}
