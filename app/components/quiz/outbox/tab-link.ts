import type { GivenAnswer } from "~/core/attempts/given-answer";
import type { SaveState } from "../save-state";

/** What one tab tells the others on the same attempt about a question. */
export type TabMessage =
  | { kind: "edited"; position: number }
  | {
      kind: "settled";
      position: number;
      revision: number;
      answer: GivenAnswer | null;
      state: SaveState;
    };

export interface TabLink {
  tell(message: TabMessage): void;
  close(): void;
}

/** The other tabs of this browser. Both sides run the same site, so what they tell is believed. */
export function tabLink(attempt: string, hear: (message: TabMessage) => void): TabLink {
  if (typeof BroadcastChannel === "undefined") return { tell: () => {}, close: () => {} };
  const channel = new BroadcastChannel(`treatise-answers-${attempt}`);
  channel.onmessage = (event: MessageEvent<TabMessage>) => hear(event.data);
  return {
    tell: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}
