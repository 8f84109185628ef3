import type { ActionFunctionArgs } from "@remix-run/node";
import { currentLearner } from "~/access/current-learner.server";
import { saveResponses, saveResponsesSchema } from "~/workflows/save-responses";
import { unlessStoreFails } from "~/workflows/unless-store-fails";

const SIGNED_OUT = "You are signed out. Sign in again, and the answers can be saved.";
const NOT_YOURS = "You have no such attempt. Sign in as the person who began it.";
const UNREADABLE = "These answers cannot be read. Load the page again.";
const POST_ONLY = "This address takes answers by POST.";

/** Answers from the browser, up to 50 at a time; each has an id and gets a status of its own. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const attemptId = params.attemptId ?? "";
  const { arrivedAt: receivedAt } = context;
  const answered = await unlessStoreFails(async () => {
    const { learner } = await currentLearner(request);
    if (!learner) return problem(401, SIGNED_OUT);
    const body = saveResponsesSchema.safeParse(await readJson(request));
    if (!body.success) return problem(400, UNREADABLE);
    const { operations } = body.data;
    const saved = await saveResponses({ attemptId, learnerId: learner.id, operations, receivedAt });
    if (saved.kind === "missing") return problem(404, NOT_YOURS);
    return Response.json({ results: saved.results }, { headers: NEVER_KEPT });
  });
  if (answered instanceof Response) return answered;
  return problem(503, answered.message, { "Retry-After": String(answered.retryAfterSeconds) });
}

export function loader() {
  return problem(405, POST_ONLY, { Allow: "POST" });
}

const NEVER_KEPT = { "Cache-Control": "no-store" };

function problem(status: number, sentence: string, headers: Record<string, string> = {}) {
  return Response.json({ problem: sentence }, { status, headers: { ...NEVER_KEPT, ...headers } });
}

async function readJson(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    return null;
  }
}
