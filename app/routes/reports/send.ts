import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { reportPlaceSchema } from "~/workflows/report-problem";
import { receiveReport } from "./receive-report";

const sentSchema = z.strictObject({
  place: reportPlaceSchema,
  operationId: z.unknown(),
  text: z.unknown(),
});

/** A report from a browser with scripts. */
export async function action({ request, context }: ActionFunctionArgs) {
  const sent = sentSchema.safeParse(await readJson(request));
  if (!sent.success) return answer(400, { problem: "This report cannot be read." });
  const { place, ...fields } = sent.data;
  const { clientAddress } = context;
  const received = await receiveReport({ request, clientAddress, place, fields });
  if (!received.ok) return answer(received.status, { problem: received.problem }, received.headers);
  const { operationId, at, state } = received.report;
  return answer(200, { operationId, at, state }, received.headers);
}

export function loader() {
  return answer(
    405,
    { problem: "This address takes reports by POST." },
    new Headers({ Allow: "POST" }),
  );
}

function answer(status: number, body: object, headers = new Headers()) {
  headers.set("Cache-Control", "no-store");
  return Response.json(body, { status, headers });
}

async function readJson(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    return null;
  }
}
