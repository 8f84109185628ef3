import { Form } from "@remix-run/react";
import type { RegradePolicy } from "~/core/attempts/regrade/regrade-types";
import { counted } from "./dry-run-summary";

interface ApplyRegradeFormProps {
  wanted: { version: string; policy: RegradePolicy; reason: string };
  digest: string;
  operationId: string;
  attempts: number;
}

/** Applies what is shown, and nothing else: the digest says what that was. */
export function ApplyRegradeForm(props: ApplyRegradeFormProps) {
  const { wanted, digest, operationId, attempts } = props;
  return (
    <Form className="stack no-print" method="post">
      <input name="version" type="hidden" value={wanted.version} />
      <input name="policy" type="hidden" value={wanted.policy} />
      <input name="reason" type="hidden" value={wanted.reason} />
      <input name="digest" type="hidden" value={digest} />
      <input name="operationId" type="hidden" value={operationId} />
      <label className="choice">
        <input name="confirmed" required type="checkbox" value="yes" />
        <span>I have looked at these changes, and learners are to have these marks.</span>
      </label>
      <p>
        <button className="button" name="intent" type="submit" value="apply">
          Apply to {counted(attempts, "attempt")}
        </button>
      </p>
    </Form>
  );
}
