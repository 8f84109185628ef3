import { useFetcher } from "@remix-run/react";
import { useEffect, useRef } from "react";

/** How long a heading must be the last one seen before the place is kept, in milliseconds. */
const SETTLE_MS = 2_000;

/** Keeps the learner's place in a lesson: the last heading that came into view. */
export function useReadingPlace(lessonId: string) {
  const body = useRef<HTMLDivElement>(null);
  const { submit } = useFetcher({ key: `place-${lessonId}` });
  const send = useRef(submit);
  send.current = submit;

  useEffect(() => {
    const headings = [...(body.current?.querySelectorAll("h2[id]") ?? [])];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new IntersectionObserver((entries) => {
      const seen = entries.filter(({ isIntersecting }) => isIntersecting).at(-1)?.target;
      // The top of the lesson is where everyone begins: that is no place to come back to.
      if (!seen || headings.indexOf(seen) < 1) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        send.current({ intent: "place", sectionId: seen.id, lessonId }, { method: "post" });
      }, SETTLE_MS);
    });
    for (const heading of headings) observer.observe(heading);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [lessonId]);

  return body;
}
