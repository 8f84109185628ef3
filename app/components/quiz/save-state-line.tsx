import { Link } from "@remix-run/react";
import type { SaveState } from "./save-state";
import { isSaveProblem, saveStateWords } from "./save-state-words";
import { signInAgainPath } from "./sign-in-again-path";

interface SaveStateLineProps {
  state: SaveState;
  /** Where to come back to after signing in again. */
  here: string;
}

/**
 * Where the answer stands, in words. The time is the reader's own, which the server cannot know:
 * the text may differ when the page comes alive.
 */
export function SaveStateLine({ state, here }: SaveStateLineProps) {
  const asksToSignIn = state.kind === "signed-out" || state.kind === "somebody-else";
  return (
    <p
      className={isSaveProblem(state) ? "save-state save-state-problem" : "save-state"}
      role="status"
      suppressHydrationWarning
    >
      {saveStateWords(state)}
      {asksToSignIn ? (
        <>
          {" "}
          <Link to={signInAgainPath(here)}>Sign in again</Link>
        </>
      ) : null}
    </p>
  );
}
