import { useNavigate, useSubmit } from "@remix-run/react";
import { useState } from "react";
import { stepPath } from "./attempt-step";
import { isReachable } from "./is-reachable";
import type { Trouble } from "./outbox/save-operation";
import { copyOf } from "./question-copies";
import { within } from "./within";

/** How long a button waits for the answer to be saved; afterwards it is sent from the next page. */
const SAVING_MS = 2_000;

const SIGN_IN = "Sign in again to go on. Your answers are kept.";
const UNREACHABLE =
  "This needs the server, which cannot be reached now. Your answers are kept; try again when the connection is back.";

/** Goes where a button of the answer's form leads, or says why that is not possible just now. */
export function useWayOn(attemptId: string, flush: () => Promise<Trouble | null>) {
  const [stays, setStays] = useState<string | null>(null);
  const navigate = useNavigate();
  const submit = useSubmit();

  async function follow(go: string) {
    const trouble = await within(SAVING_MS, flush());
    const reason = await whyToStay({ trouble, go, attemptId });
    setStays(reason);
    if (reason !== null) return;
    const path = stepPath(attemptId, go);
    if (path) navigate(path);
    else submit({ go }, { method: "post" });
  }

  return { stays, follow };
}

interface Leaving {
  trouble: Trouble | null;
  go: string;
  attemptId: string;
}

/** Why a button leads nowhere just now; null when there is a way on. */
async function whyToStay({ trouble, go, attemptId }: Leaving): Promise<string | null> {
  if (trouble?.kind === "signed-out" || trouble?.kind === "somebody-else") return SIGN_IN;
  if (copyOf(attemptId, Number(go))) return null;
  return !trouble && (await isReachable()) ? null : UNREACHABLE;
}
