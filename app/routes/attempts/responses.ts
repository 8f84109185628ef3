import { type ActionFunctionArgs, data } from "@remix-run/node";
import { saveResponses, saveResponsesSchema } from "~/workflows/save-responses";
import { notFound } from "../not-found";
import { requireOwnLearner } from "./require-own-learner";

/** Answers from the browser, up to 50 at a time, each with an id of its own. */
export async function action({ request, params }: ActionFunctionArgs) {
  const learnerId = await requireOwnLearner(request);
  const body = saveResponsesSchema.safeParse(await readJson(request));
  if (!body.success) {
    return data({ problem: "These answers cannot be read. Load the page again." }, { status: 400 });
  }
  const attemptId = params.attemptId ?? "";
  const results = await saveResponses({ attemptId, learnerId, ...body.data });
  if (results.kind === "missing") throw notFound();
  return Response.json({ results: results.results });
}

async function readJson(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    return null;
  }
}
