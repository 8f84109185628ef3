import type { LoaderFunctionArgs } from "@remix-run/node";
import { timeLeftOf } from "~/workflows/open-question";
import { notFound } from "../not-found";
import { requireOwnLearner } from "./require-own-learner";

/** When a running attempt ends: the page asks again and again, since that may be changed meanwhile. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const attemptId = params.attemptId ?? "";
  const learnerId = await requireOwnLearner(request);
  const left = await timeLeftOf({ attemptId, learnerId });
  if (left.kind !== "running") throw notFound();
  return Response.json({ time: left.time }, { headers: { "Cache-Control": "no-store" } });
}
