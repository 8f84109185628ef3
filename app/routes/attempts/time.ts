import type { LoaderFunctionArgs } from "@remix-run/node";
import { timeLeftOf } from "~/workflows/open-question";
import { notFound } from "../not-found";
import { requireOwnLearner } from "./require-own-learner";

/** When a running attempt ends: the page asks again and again, since that may be changed meanwhile. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const attemptId = params.attemptId ?? "";
  const learnerId = await requireOwnLearner(request);
  const left = await timeLeftOf({ attemptId, learnerId });
  if (left.kind === "missing") throw notFound();
  // One that is over has no end to come; the page finds its result by itself.
  const time = left.kind === "running" ? left.time : null;
  return Response.json({ time }, { headers: { "Cache-Control": "no-store" } });
}
