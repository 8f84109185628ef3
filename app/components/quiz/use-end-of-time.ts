import { useNavigate } from "@remix-run/react";
import { useEffect, useState } from "react";
import { resultPath } from "~/components/paths";
import { NETWORK_GRACE_MS } from "~/core/attempts/deadline";
import { isReachable } from "./is-reachable";

/** What the server may take to submit an attempt once its time is over, in milliseconds. */
const SUBMISSION_MS = 1_500;
/** Between two looks whether the server can be reached, in milliseconds. */
const LOOK_MS = 3_000;

interface EndOfTime {
  isUp: boolean;
  onTimeUp: () => void;
  /** There is time again: somebody has given more of it. */
  onMoreTime: () => void;
}

/**
 * When told that the time is up: sends what is not sent yet, and shows the result once there is one,
 * which is when the server can be reached.
 */
export function useEndOfTime(attemptId: string, flush: () => Promise<unknown>): EndOfTime {
  const [isUp, setIsUp] = useState(false);
  const navigate = useNavigate();

  useEffect(() => {
    if (!isUp) return;
    let stopped = false;
    let timer: ReturnType<typeof setTimeout>;
    const lookIn = (milliseconds: number) => {
      timer = setTimeout(() => void look(), milliseconds);
    };
    const look = async () => {
      const reachable = await isReachable();
      if (stopped) return;
      if (reachable) navigate(resultPath(attemptId));
      else lookIn(LOOK_MS);
    };
    lookIn(NETWORK_GRACE_MS + SUBMISSION_MS);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [isUp, attemptId, navigate]);

  return {
    isUp,
    onMoreTime: () => setIsUp(false),
    onTimeUp() {
      setIsUp(true);
      void flush();
    },
  };
}
