import { Moment } from "~/components/text/moment";
import type { ErratumChange } from "~/core/questions/erratum";

interface Amendment {
  id: string;
  at: string;
  stands: boolean;
  reason: string;
  by: string | null;
  change: ErratumChange | null;
}

export const CHANGE_NAMES: Record<ErratumChange, string> = {
  "accept-also": "One more answer is accepted",
  "always-right": "Every answer is right",
  drop: "Dropped: it counts for nothing",
  "new-key": "Another key",
  "new-points": "Other points",
  wording: "Other words, the same marks",
};

/** What was mended in this browser so far, the latest first. */
export function AmendmentHistory({ amendments }: { amendments: readonly Amendment[] }) {
  if (amendments.length === 0) return <p>It has not been mended on these pages.</p>;
  return (
    <ol className="amendments">
      {amendments.map(({ id, at, stands, reason, by, change }) => (
        <li key={id}>
          <p>
            <strong>{change === null ? "Mended" : CHANGE_NAMES[change]}</strong>
            {stands ? null : " (replaced or taken back since)"}
          </p>
          <p>{reason}</p>
          <p className="small quiet">
            <Moment at={at} />
            {by === null ? null : `, ${by}`}
          </p>
        </li>
      ))}
    </ol>
  );
}
