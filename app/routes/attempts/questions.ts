import type { LoaderFunctionArgs } from "@remix-run/node";
import { learnerKey } from "~/access/learner-key";
import { newId } from "~/platform/ids";
import { openQuestions } from "~/workflows/open-question";
import { notFound } from "../not-found";
import { requireOwnLearner } from "./require-own-learner";

/** All questions of a running attempt, as each one's own page gets it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const attemptId = params.attemptId ?? "";
  const learnerId = await requireOwnLearner(request);
  const opened = await openQuestions({ attemptId, learnerId });
  if (opened.kind !== "running") throw notFound();
  const pages = opened.views.map((view) => ({
    ...view,
    attemptId,
    learnerKey: learnerKey(learnerId),
    operationId: newId(),
    isSentHere: false,
  }));
  return Response.json({ pages }, { headers: { "Cache-Control": "no-store" } });
}
