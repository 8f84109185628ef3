import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { currentLearner } from "~/access/current-learner.server";
import { requireLearner } from "~/access/require-learner.server";
import { LessonReader } from "~/components/lessons/lesson-reader";
import { lessonPath, modulePath } from "~/components/paths";
import { lessonNeighbours } from "~/core/modules/lesson-neighbours";
import { lessonView } from "~/core/modules/lesson-view";
import { publicCheck } from "~/core/modules/public-check";
import { newId } from "~/platform/ids";
import { answerCheck } from "~/workflows/answer-check";
import { finishLesson } from "~/workflows/finish-lesson";
import { keepReadingPlace } from "~/workflows/keep-reading-place";
import { lessonState } from "~/workflows/lesson-state";
import { ownReportsInModule } from "~/workflows/own-reports";
import { notFound } from "../not-found";
import { postedResponse } from "../posted-response";
import { lessonFormSchema } from "./lesson-form";
import { requireModule } from "./require-module";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { content } = await requireModule(params.moduleId);
  const view = lessonView(content, params.lessonId ?? "");
  if (!view) throw notFound();
  const current = await currentLearner(request);
  const learnerId = current.learner?.id ?? null;
  const { id: moduleId, title } = content.module;
  const ofChecks = view.checks.length > 0 ? await ownReportsInModule({ learnerId, moduleId }) : {};
  return {
    module: { id: moduleId, title },
    view,
    objectives: content.module.objectives.filter(({ id }) => view.lesson.objectives.includes(id)),
    neighbours: lessonNeighbours(content, view.lesson.id),
    reports: { ofChecks, operationId: newId() },
    state: await lessonState({
      learnerId,
      moduleId,
      lessonId: view.lesson.id,
    }),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page ? `${page.view.lesson.title} · ${page.module.title}` : "Treatise" },
  { name: "description", content: page?.view.lesson.summary ?? "" },
];

export async function action({ request, params }: ActionFunctionArgs) {
  const opened = await requireModule(params.moduleId);
  const lesson = opened.content.lessons.find(({ id }) => id === params.lessonId);
  if (!lesson) throw notFound();
  const form = await request.formData();
  const asked = lessonFormSchema.safeParse({ ...Object.fromEntries(form) });
  if (!asked.success) throw new Response(null, { status: 400 });
  const { learner, headers } = await requireLearner(request);
  const place = { ...opened, learnerId: learner.id, lesson };

  switch (asked.data.intent) {
    case "check": {
      const { questionId } = asked.data;
      const question = opened.content.questions.find(({ id }) => id === questionId);
      if (!question || !lesson.checks.includes(questionId)) throw notFound();
      const read = postedResponse(publicCheck(question), form);
      if (!read.ok) return data({ questionId, response: null, problem: read.message }, { headers });
      const review = await answerCheck({ ...place, question, response: read.response });
      return data({ questionId, response: read.response, review }, { headers });
    }
    case "finish": {
      await finishLesson(place);
      const { next } = lessonNeighbours(opened.content, lesson.id);
      const moduleId = opened.content.module.id;
      return redirect(next ? lessonPath(moduleId, next.id) : modulePath(moduleId), { headers });
    }
    case "place":
      await keepReadingPlace({ ...place, sectionId: asked.data.sectionId });
      return data(null, { headers });
  }
}

export default function LessonPage() {
  return <LessonReader {...useLoaderData<typeof loader>()} />;
}
