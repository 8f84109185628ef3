import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { currentLearner } from "~/access/current-learner.server";
import { lessonPath } from "~/components/paths";
import { ReportPage } from "~/components/reports/report-page";
import { publicCheck } from "~/core/modules/public-check";
import { newId } from "~/platform/ids";
import { ownReportsInModule } from "~/workflows/own-reports";
import { requireModule } from "../modules/require-module";
import { notFound } from "../not-found";
import { postReport } from "./report-form";

type Params = LoaderFunctionArgs["params"];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const check = await checkOf(params);
  const { learner } = await currentLearner(request);
  const { moduleId, questionId } = check.place;
  const reports = await ownReportsInModule({ learnerId: learner?.id ?? null, moduleId });
  return { ...check, reports: reports[questionId] ?? [], operationId: newId() };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Report a check · ${data?.lesson ?? "Treatise"}` },
];

/** The form without JavaScript. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { place, back } = await checkOf(params);
  return postReport({ request, clientAddress: context.clientAddress, place, back });
}

async function checkOf(params: Params) {
  const { content } = await requireModule(params.moduleId);
  const lesson = content.lessons.find(({ id }) => id === params.lessonId);
  const check = content.questions.find(({ id }) => id === params.questionId);
  if (!check || !lesson?.checks.includes(check.id)) throw notFound();
  const place = { moduleId: content.module.id, lessonId: lesson.id, questionId: check.id };
  return {
    place,
    lesson: lesson.title,
    stem: publicCheck(check).stem,
    back: lessonPath(place.moduleId, lesson.id, `check-${check.id}`),
  };
}

export default function CheckReportPage() {
  const { stem, back, reports, operationId } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const page = { stem, back, reports, operationId };
  return <ReportPage {...page} refused={refused} title="What is wrong with this check?" />;
}
