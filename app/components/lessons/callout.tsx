import { type ReactNode, useId } from "react";
import type { CALLOUT_KINDS } from "~/core/modules/lesson-node";

type CalloutKind = (typeof CALLOUT_KINDS)[number];

const NAMES: Record<CalloutKind, string> = {
  note: "Note",
  trap: "Easy to get wrong",
  background: "Background, not from the article",
};

interface CalloutProps {
  kind: CalloutKind;
  title?: string;
  children: ReactNode;
}

/** An aside in a lesson: a note, a trap, or background with a source of its own. */
export function Callout({ kind, title, children }: CalloutProps) {
  const titleId = useId();
  return (
    <aside className={`callout callout-${kind}`} aria-labelledby={titleId}>
      <p className="callout-title" id={titleId}>
        <span className="callout-kind">{NAMES[kind]}</span>
        {title}
      </p>
      {children}
    </aside>
  );
}
