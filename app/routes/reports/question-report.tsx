import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { questionPath, reviewPath } from "~/components/paths";
import { ReportPage } from "~/components/reports/report-page";
import { newId } from "~/platform/ids";
import { reportPageOfAttempt } from "~/workflows/report-page-of-attempt";
import { requireOwnLearner } from "../attempts/require-own-learner";
import { notFound } from "../not-found";
import { postReport } from "./report-form";

type Params = LoaderFunctionArgs["params"];

export async function loader({ request, params }: LoaderFunctionArgs) {
  return { ...(await ownQuestion(request, params)), operationId: newId() };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Report question ${data?.position ?? ""} · Treatise` },
];

/** The form without JavaScript. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { attemptId, position, back } = await ownQuestion(request, params);
  const place = { attemptId, position };
  return postReport({ request, clientAddress: context.clientAddress, place, back });
}

async function ownQuestion(request: Request, params: Params) {
  const learnerId = await requireOwnLearner(request);
  const attemptId = params.attemptId ?? "";
  const position = Number(params.position);
  const found = await reportPageOfAttempt({ attemptId, learnerId, position });
  if (!found) throw notFound();
  const back = found.over ? reviewPath(attemptId, position) : questionPath(attemptId, position);
  return { ...found, attemptId, position, back };
}

export default function QuestionReportPage() {
  const { position, ...page } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <ReportPage {...page} refused={refused} title={`What is wrong with question ${position}?`} />
  );
}
