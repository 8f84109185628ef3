import { useNavigate, useSubmit } from "@remix-run/react";
import { useState } from "react";
import { questionPath } from "~/components/paths";
import { stepPath } from "./attempt-step";
import { isReachable } from "./is-reachable";
import type { Trouble } from "./outbox/save-operation";
import { copyOf } from "./question-copies";
import type { QuestionFormProps } from "./question-form-props";
import { within } from "./within";

/** How long a button waits for answer and server; afterwards the answer is sent from the next page. */
const PATIENCE_MS = 2_000;

const SIGN_IN = "Sign in again to go on. Your answers are kept.";
const UNREACHABLE =
  "This needs the server, which cannot be reached now. Your answers are kept; try again when the connection is back.";

type Place = Pick<QuestionFormProps, "attemptId" | "position" | "showCopy">;

/**
 * Goes where a button of the answer's form leads. Without the server that is a question that this tab
 * has a copy of; otherwise it says why that is not possible just now.
 */
export function useWayOn({ attemptId, position, showCopy }: Place, send: Sending) {
  const [stays, setStays] = useState<string | null>(null);
  const navigate = useNavigate();
  const submit = useSubmit();

  function lead(go: string) {
    const path = stepPath(attemptId, go);
    if (path) navigate(path);
    // To this question's own address, which may be another than the router's.
    else submit({ go }, { method: "post", action: questionPath(attemptId, position) });
  }

  async function follow(go: string) {
    const [trouble, reachable] = await Promise.all([
      within(PATIENCE_MS, send()),
      within(PATIENCE_MS, isReachable()),
    ]);
    const copy = copyOf(attemptId, Number(go));
    const signsIn = trouble?.kind === "signed-out" || trouble?.kind === "somebody-else";
    setStays(null);
    if (signsIn) setStays(SIGN_IN);
    else if (reachable) lead(go);
    else if (copy) showCopy(copy);
    else setStays(UNREACHABLE);
  }

  return { stays, follow };
}

/** Sends what is unsent, and gives why that did not work. */
type Sending = () => Promise<Trouble | null>;
