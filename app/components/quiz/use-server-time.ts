import { useEffect, useState } from "react";
import { attemptTimePath } from "~/components/attempt-paths";

/** Between two looks at when the attempt ends, in milliseconds: a change is known within 30 s. */
const LOOK_MS = 20_000;

/** When an attempt ends, as the server last said. */
export interface ServerTime {
  deadlineAt: string;
  leftAtLoad: number;
}

/**
 * Follows the end of a running attempt: whoever looks after the module may change it. What cannot be
 * asked stays as it was, and an attempt without an end is not asked about.
 */
export function useServerTime(attemptId: string, given: ServerTime | null): ServerTime | null {
  const [news, setNews] = useState<{ of: ServerTime | null; time: ServerTime } | null>(null);

  useEffect(() => {
    if (given === null) return;
    let left = false;
    const look = async () => {
      const time = await readTime(attemptId);
      if (time && !left) setNews({ of: given, time });
    };
    const timer = setInterval(() => void look(), LOOK_MS);
    return () => {
      left = true;
      clearInterval(timer);
    };
  }, [attemptId, given]);

  return news !== null && news.of === given ? news.time : given;
}

async function readTime(attemptId: string): Promise<ServerTime | null> {
  try {
    const answer = await fetch(attemptTimePath(attemptId), { redirect: "error" });
    const body: unknown = await answer.json();
    return answer.ok ? timeIn(body) : null;
  } catch {
    return null;
  }
}

/** Read without a schema library, which would double the script of the page. */
export function timeIn(body: unknown): ServerTime | null {
  const time = property(body, "time");
  const deadlineAt = property(time, "deadlineAt");
  const leftAtLoad = property(time, "leftAtLoad");
  if (typeof deadlineAt !== "string" || typeof leftAtLoad !== "number") return null;
  return { deadlineAt, leftAtLoad };
}

function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
