import { Moment } from "~/components/text/moment";

interface MarkOfMine {
  earned: string | null;
  updatedAt: string;
  releasedAt: string | null;
  counts: boolean;
}

/** How far this marker's own mark of the answer has got. */
export function MarkState({ mine }: { mine: MarkOfMine | null }) {
  if (mine === null) return null;
  const { earned, updatedAt, releasedAt, counts } = mine;
  if (releasedAt === null) {
    return (
      <p className="small quiet" role="status">
        A draft, last saved <Moment at={updatedAt} />: nobody else sees it.
      </p>
    );
  }
  return (
    <p className="notice" role="status">
      You released {earned} points, <Moment at={releasedAt} />.{" "}
      {counts ? "This is the mark of the answer." : "Another person’s mark counts."}
    </p>
  );
}
