import { Link } from "@remix-run/react";
import type { AttemptOnDevice } from "./outbox/attempt-outbox";
import { signInAgainPath } from "./sign-in-again-path";
import { questionsWords, refusedWords, unsentWords } from "./unsent-words";
import { useUnsentAnswers } from "./use-unsent-answers";

interface UnsentAnswersProps extends AttemptOnDevice {
  /** The page that this is on, to come back to after signing in again. */
  here: string;
}

/** What of an attempt is still on this device, on a page without a question; nothing when all is sent. */
export function UnsentAnswers({ here, ...attempt }: UnsentAnswersProps) {
  const { entries, late, trouble, discardRefused } = useUnsentAnswers(attempt);
  const unsent = unsentWords(entries, trouble);
  const refused = refusedWords(entries);
  const asksToSignIn = trouble?.kind === "signed-out" || trouble?.kind === "somebody-else";
  return (
    <div role="status">
      {unsent ? (
        <p className="notice">
          {unsent} {asksToSignIn ? <Link to={signInAgainPath(here)}>Sign in again</Link> : null}
        </p>
      ) : null}
      {late.length > 0 ? (
        <p className="notice">
          Your answers to {questionsWords(late)} came after the time was up. They are stored and
          flagged as late, and do not count.
        </p>
      ) : null}
      {refused.length > 0 ? (
        <div className="notice">
          {refused.map((words) => (
            <p key={words}>{words}</p>
          ))}
          <button className="button-link small" onClick={discardRefused} type="button">
            Remove from this device
          </button>
        </div>
      ) : null}
    </div>
  );
}
