import { useEffect, useRef, useState } from "react";
import { announcement, shownTimeLeft } from "./time-left";
import { useTimeLeft } from "./use-time-left";

interface CountdownProps {
  /** Milliseconds left when the server answered. */
  leftAtLoad: number;
  /** The end as the server has it, in UTC, for a browser without JavaScript. */
  deadlineAt: string;
  onEnd: () => void;
  /** The end has moved, and there is time left. */
  onMore: () => void;
}

/** The time left by the server's clock; can be hidden, and is announced at a few marks only. */
export function Countdown({ leftAtLoad, deadlineAt, onEnd, onMore }: CountdownProps) {
  const left = useTimeLeft({ leftAtLoad, onEnd });
  const [hidden, setHidden] = useState(false);
  const [spoken, setSpoken] = useState("");
  const before = useRef(leftAtLoad);
  const more = useRef(onMore);
  more.current = onMore;
  const end = useRef(deadlineAt);

  useEffect(() => {
    if (end.current === deadlineAt) return;
    end.current = deadlineAt;
    before.current = leftAtLoad;
    if (leftAtLoad > 0) more.current();
    setSpoken(`The time has changed: ${shownTimeLeft(leftAtLoad)} left.`);
  }, [deadlineAt, leftAtLoad]);

  useEffect(() => {
    const words = announcement(before.current, left);
    before.current = left;
    if (words) setSpoken(words);
  }, [left]);

  return (
    <div className="countdown">
      <p role="timer" suppressHydrationWarning>
        {hidden ? "Time is running" : `${shownTimeLeft(left)} left`}
      </p>
      <button className="button-link small" onClick={() => setHidden(!hidden)} type="button">
        {hidden ? "Show the time" : "Hide the time"}
      </button>
      <noscript>
        <p className="small">Your time ends at {deadlineAt.slice(11, 16)} UTC.</p>
      </noscript>
      <p aria-live="polite" className="visually-hidden">
        {spoken}
      </p>
    </div>
  );
}
