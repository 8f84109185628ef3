import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { ReasonField } from "./reason-field";

interface MendSectionProps {
  title: string;
  /** What of the question this changes, as the form names it. */
  change: string;
  isOpen: boolean;
  reason: string;
  seenVersionId: string;
  children: ReactNode;
}

/** One of the frequent mends: its fields, a reason, and the way to the preview. */
export function MendSection({ title, change, isOpen, reason, ...form }: MendSectionProps) {
  return (
    <details className="mend-section" open={isOpen}>
      <summary>{title}</summary>
      <Form className="stack-tight" method="post">
        <input name="change" type="hidden" value={change} />
        <input name="seenVersionId" type="hidden" value={form.seenVersionId} />
        {form.children}
        <ReasonField reason={isOpen ? reason : ""} />
        <button className="button button-quiet" name="intent" type="submit" value="preview">
          Preview
        </button>
      </Form>
    </details>
  );
}
