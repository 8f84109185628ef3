import type { SaveState } from "./save-state";

const TIME = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

function words(state: SaveState): string {
  switch (state.kind) {
    case "untouched":
      return "Not answered yet";
    case "saving":
      return "Saving…";
    case "saved":
      return `Saved ${TIME.format(new Date(state.at))}`;
    case "failed":
      return state.message;
  }
}

/**
 * Where the answer stands, in words. The time is the reader's own, which the server cannot know:
 * the text may differ when the page comes alive.
 */
export function SaveStateLine({ state }: { state: SaveState }) {
  return (
    <p
      className={state.kind === "failed" ? "save-state save-state-problem" : "save-state"}
      role="status"
      suppressHydrationWarning
    >
      {words(state)}
    </p>
  );
}
