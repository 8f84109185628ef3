import { Form, Link } from "@remix-run/react";
import { questionPath, submitPath } from "~/components/paths";
import type { AttemptOnDevice } from "./outbox/attempt-outbox";
import { signInAgainPath } from "./sign-in-again-path";
import { type Hindrance, useGuardedSubmission } from "./use-guarded-submission";

interface SubmitFormProps extends AttemptOnDevice {
  /** The question to go back to. */
  back: number;
  /** Drawn by the server: sent twice, the form submits once. */
  operationId: string;
}

/** Submits an attempt; with scripts, only once all its answers have been sent. */
export function SubmitForm({ back, operationId, ...attempt }: SubmitFormProps) {
  const { hindrance, isSending, onSubmit } = useGuardedSubmission(attempt);
  return (
    <Form method="post" onSubmit={onSubmit}>
      <input name="operationId" type="hidden" value={operationId} />
      {hindrance ? <NotSubmitted hindrance={hindrance} {...attempt} /> : null}
      <div className="quiz-steps">
        <Link className="button button-quiet" to={questionPath(attempt.attemptId, back)}>
          Back to the questions
        </Link>
        <button aria-disabled={isSending} className="button" type="submit">
          {hindrance?.mayGoOn ? "Submit without it" : "Submit my answers"}
        </button>
      </div>
    </Form>
  );
}

function NotSubmitted({
  hindrance: { sentences, trouble, mayGoOn },
  attemptId,
}: AttemptOnDevice & { hindrance: Hindrance }) {
  const asksToSignIn = trouble?.kind === "signed-out" || trouble?.kind === "somebody-else";
  return (
    <div className="notice notice-warn" role="alert">
      <p>
        <strong>Not submitted yet.</strong>
      </p>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>
        {mayGoOn
          ? "Go back and answer again, or submit without it."
          : "Try again in a moment; nothing is lost."}
      </p>
      {asksToSignIn ? (
        <p>
          <Link to={signInAgainPath(submitPath(attemptId))}>Sign in again</Link>
        </p>
      ) : null}
    </div>
  );
}
