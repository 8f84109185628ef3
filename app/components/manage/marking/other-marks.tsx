import { inPlaces } from "~/components/text/in-places";
import { inPlainParagraphs } from "~/components/text/in-plain-paragraphs";
import { Moment } from "~/components/text/moment";

export interface OtherMark {
  earned: string | null;
  comment: string;
  releasedAt: string | null;
  counts: boolean;
  /** How far apart the marks are; null when they are the same. */
  difference: string | null;
  higher: boolean;
}

/** What others gave the same answer, and how far that is from the marker's own mark. */
export function OtherMarks({ marks, own }: { marks: readonly OtherMark[]; own: string | null }) {
  if (marks.length === 0) return null;
  return (
    <section aria-labelledby="other-marks" className="stack-tight">
      <h2 id="other-marks">Agreement</h2>
      <p>You gave {own} points.</p>
      {inPlaces(marks).map(({ place, item }) => (
        <div className="other-mark" key={place}>
          <p>
            <strong>Another marker gave {item.earned} points</strong>: {apart(item)}.
            {item.counts ? " That mark counts." : " It does not count."}
          </p>
          {item.comment === "" ? null : inPlainParagraphs(item.comment)}
          {item.releasedAt === null ? null : (
            <p className="small quiet">
              Released <Moment at={item.releasedAt} />
            </p>
          )}
        </div>
      ))}
    </section>
  );
}

function apart({ difference, higher }: OtherMark): string {
  if (difference === null) return "the same as you";
  return `${difference} points ${higher ? "more" : "fewer"} than you`;
}
