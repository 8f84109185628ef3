import { useEffect, useState } from "react";

/** Long enough that somebody who types is not spoken to. */
const PAUSE_MS = 2_000;

/** The text as it stood after a pause: for a screen reader, so that not every key is announced. */
export function useAnnounced(text: string): string {
  const [announced, setAnnounced] = useState("");
  const [first] = useState(text);
  useEffect(() => {
    if (text === first && announced === "") return;
    const timer = setTimeout(() => setAnnounced(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, first, announced]);
  return announced;
}
