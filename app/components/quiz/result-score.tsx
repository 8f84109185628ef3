/** The mark of a submitted attempt, in texts made for showing. */
export interface ShownScore {
  earned: string;
  possible: string;
  percent: string;
  passPercent: string;
  passed: boolean;
}

/** The mark of an attempt, and whether that is a pass. */
export function ResultScore({ score }: { score: ShownScore }) {
  const { earned, possible, percent, passPercent, passed } = score;
  return (
    <div className="stack-tight">
      <p className="score">
        {earned} <span className="quiet">of {possible} points</span>
      </p>
      <p>
        {percent} %. {passed ? "Passed" : "Not passed yet"}: the pass mark is {passPercent} %.
      </p>
    </div>
  );
}
