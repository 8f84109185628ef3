import { useEffect, useRef } from "react";
import type { Problems } from "./problems";

/** All that is wrong with a form, above it; takes the focus so that it is read first. */
export function ErrorSummary({ problems }: { problems: Problems }) {
  const summary = useRef<HTMLDivElement>(null);
  const entries = Object.entries(problems);
  useEffect(() => {
    // Each new answer of the server has new problems, so it takes the focus again.
    if (Object.keys(problems).length > 0) summary.current?.focus();
  }, [problems]);
  if (entries.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: without scripts this is what moves the focus to the problems
    <div ref={summary} className="error-summary" role="alert" tabIndex={-1} autoFocus>
      <h2>Please check the form</h2>
      <ul>
        {entries.map(([field, sentence]) => (
          <li key={field}>{field === "form" ? sentence : <a href={`#${field}`}>{sentence}</a>}</li>
        ))}
      </ul>
    </div>
  );
}
