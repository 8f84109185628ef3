import { useEffect, useRef, useState } from "react";

interface Deadline {
  /** Milliseconds left when the server answered; the browser's own clock is not believed. */
  leftAtLoad: number;
  onEnd: () => void;
}

/** Milliseconds left of an attempt, counted by the time since the page came, each second. */
export function useTimeLeft({ leftAtLoad, onEnd }: Deadline): number {
  const [left, setLeft] = useState(leftAtLoad);
  const end = useRef(onEnd);
  end.current = onEnd;

  useEffect(() => {
    // The monotonic clock: it goes on while the wall clock is set.
    const loaded = performance.now();
    let ended = false;
    const tick = () => {
      const rest = leftAtLoad - (performance.now() - loaded);
      setLeft(rest);
      if (rest > 0 || ended) return;
      ended = true;
      end.current();
    };
    tick();
    const timer = setInterval(tick, 1_000);
    return () => clearInterval(timer);
  }, [leftAtLoad]);

  return left;
}
