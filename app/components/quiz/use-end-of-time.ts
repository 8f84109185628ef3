import { useNavigate } from "@remix-run/react";
import { useEffect, useState } from "react";
import { resultPath } from "~/components/paths";
import { NETWORK_GRACE_MS } from "~/core/attempts/deadline";

/** What the server may take to submit an attempt once its time is over, in milliseconds. */
const SUBMISSION_MS = 1_500;

/** When told that the time is up: sends what is not sent yet, and shows the result once there is one. */
export function useEndOfTime(attemptId: string, flush: () => Promise<boolean>) {
  const [isUp, setIsUp] = useState(false);
  const navigate = useNavigate();

  useEffect(() => {
    if (!isUp) return;
    const timer = setTimeout(
      () => navigate(resultPath(attemptId)),
      NETWORK_GRACE_MS + SUBMISSION_MS,
    );
    return () => clearTimeout(timer);
  }, [isUp, attemptId, navigate]);

  return () => {
    setIsUp(true);
    void flush();
  };
}
