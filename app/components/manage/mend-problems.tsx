import { useEffect, useRef } from "react";
import { inPlaces } from "~/components/text/in-places";

interface MendProblemsProps {
  problems: readonly { where?: string | null; line?: number; message: string }[];
}

/** What keeps a mended question from being published; takes the focus so that it is read first. */
export function MendProblems({ problems }: MendProblemsProps) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) summary.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div className="error-summary" ref={summary} role="alert" tabIndex={-1}>
      <h2>Not published yet: please mend this</h2>
      <ul>
        {inPlaces(problems.map((problem) => sentence(problem))).map(({ place, item }) => (
          <li key={place}>{item}</li>
        ))}
      </ul>
    </div>
  );
}

function sentence({ where, line, message }: MendProblemsProps["problems"][number]): string {
  if (line !== undefined) return `Line ${line}: ${message}`;
  return where ? `${where}: ${message}` : message;
}
