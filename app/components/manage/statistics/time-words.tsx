import type { TimeStatistics } from "~/core/statistics/time-statistics";

/** About how long learners spent on a question; the times are in seconds. */
export function TimeWords({ seconds }: { seconds: TimeStatistics }) {
  const { n, middle, quarters } = seconds;
  return (
    <>
      {middle === null || quarters === null ? (
        <p>
          Known for {n} {n === 1 ? "learner" : "learners"} so far: a time is given from 10 on.
        </p>
      ) : (
        <p>
          About <strong>{duration(middle)}</strong> in the middle; half of the learners took between{" "}
          {duration(quarters[0])} and {duration(quarters[1])}.{" "}
          <span className="quiet small">n = {n}</span>
        </p>
      )}
      <p className="quiet small">
        An estimate: the time from the answer before, to whichever question, until each answer to
        this one. Reading ahead and pauses are in it, and answers that were sent together are left
        out. If it takes much longer than its points are worth, shorten it.
      </p>
    </>
  );
}

function duration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  const rest = whole % 60;
  return rest === 0 ? `${Math.floor(whole / 60)} min` : `${Math.floor(whole / 60)} min ${rest} s`;
}
