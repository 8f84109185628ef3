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

type Place = Pick<QuestionFormProps, "attemptId" | "position" | "showCopy" | "navigation">;

/**
 * Goes where a button of the answer's form leads. Without the server that is a question that this tab
 * has a copy of; otherwise it says why that is not possible just now.
 */
export function useWayOn(place: Place, send: Sending) {
  const { attemptId, position, showCopy } = place;
  const [stays, setStays] = useState<string | null>(null);
  const navigate = useNavigate();
  const submit = useSubmit();

  function lead(go: string, form: FormData | null) {
    const path = form ? null : stepPath(attemptId, go);
    if (path) return navigate(path);
    const fields = form ?? new FormData();
    fields.set("go", go);
    // To this question's own address, which may be another than the router's.
    submit(fields, { method: "post", action: questionPath(attemptId, position) });
  }

  async function follow(go: string, form: HTMLFormElement) {
    const isFinal = go === "check" || (place.navigation === "one-way" && go !== "submit");
    const fields = isFinal ? new FormData(form) : null;
    const [trouble, reachable] = await Promise.all([
      // What cannot be taken back waits until the answer is with the server.
      isFinal ? send() : within(PATIENCE_MS, send()),
      within(PATIENCE_MS, isReachable()),
    ]);
    const copy = isFinal ? null : copyOf(attemptId, Number(go));
    const signsIn = trouble?.kind === "signed-out" || trouble?.kind === "somebody-else";
    setStays(null);
    if (signsIn) setStays(SIGN_IN);
    else if (reachable && !(isFinal && trouble)) lead(go, fields);
    else if (copy) showCopy(copy);
    else setStays(UNREACHABLE);
  }

  return { stays, follow };
}

/** Sends what is unsent, and gives why that did not work. */
type Sending = () => Promise<Trouble | null>;
