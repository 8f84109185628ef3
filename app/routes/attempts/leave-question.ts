import { data, redirect } from "@remix-run/node";
import { closedQuestionPath } from "~/components/attempt-paths";
import { questionPath, submitPath } from "~/components/paths";
import { goOn } from "~/workflows/go-on";
import { notFound } from "../not-found";

interface Leaving {
  attemptId: string;
  learnerId: string;
  position: number;
  /** What the pressed button says. */
  go: string;
  /** Whether the question is answered, or the learner leaves it blank knowingly. */
  mayLeave: boolean;
}

const ASK =
  "You have not answered this question, and you cannot come back to it. Answer it, or press the button once more to leave it blank.";

/** Goes on in a one-way quiz, asking first where a question would be left without an answer. */
export async function leaveQuestion({ attemptId, learnerId, position, go, mayLeave }: Leaving) {
  if (go === "submit") return redirect(submitPath(attemptId));
  const to = Number(go);
  if (!Number.isInteger(to) || to <= position) return redirect(questionPath(attemptId, position));
  if (!mayLeave) return data({ problem: ASK, asksToBeSure: true });
  const gone = await goOn({ attemptId, learnerId, to });
  if (gone.kind === "missing") throw notFound();
  const path = gone.kind === "there" ? questionPath : closedQuestionPath;
  return redirect(path(attemptId, gone.kind === "there" ? to : position));
}
