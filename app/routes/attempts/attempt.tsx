import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { questionPath, resultPath } from "~/components/paths";
import { openAttempt } from "~/workflows/open-attempt";
import { notFound } from "../not-found";
import { requireOwnLearner } from "./require-own-learner";

/** The address of an attempt: leads to its first open question, or where it stands, or to its result. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const attemptId = params.attemptId ?? "";
  const learnerId = await requireOwnLearner(request);
  const opened = await openAttempt({ attemptId, learnerId });
  if (opened.kind === "missing") throw notFound();
  if (opened.kind === "submitted") return redirect(resultPath(attemptId));
  if (opened.oneWay) return redirect(questionPath(attemptId, opened.oneWay.at));
  const open = opened.questions.find(({ answered }) => !answered);
  return redirect(questionPath(attemptId, open?.position ?? 1));
}
