import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { requireModuleOwner } from "~/access/require-module-owner.server";
import { AnswerText } from "~/components/manage/marking/answer-text";
import { MarkForm } from "~/components/manage/marking/mark-form";
import { MarkState } from "~/components/manage/marking/mark-state";
import { OtherMarks } from "~/components/manage/marking/other-marks";
import { ModulePageHead } from "~/components/modules/module-page-head";
import { markAnswerPath, markQuestionPath } from "~/components/paths";
import { readAnswerId } from "~/workflows/answer-id";
import { answerToMark } from "~/workflows/answer-to-mark";
import { requireModule } from "../modules/require-module";
import { notFound } from "../not-found";
import { answerMark } from "./answer-mark";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { moduleId = "", answerId = "" } = params;
  const wanted = await answerOfMarker(request, params);
  const { content } = await requireModule(moduleId);
  const found = await answerToMark(wanted);
  if (!found) throw notFound();
  const { id, title } = content.module;
  return { module: { id, title }, answerId, ...found };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const wanted = await answerOfMarker(request, params);
  const answered = await answerMark(wanted, await request.formData());
  if (answered.kind === "missing") throw notFound();
  if (answered.kind === "again") return data(answered.again, { status: answered.status });
  const { moduleId, questionId } = wanted;
  const { answerId } = answered;
  return answerId === null
    ? redirect(markQuestionPath(moduleId, questionId))
    : redirect(markAnswerPath(moduleId, { questionId, answerId }));
}

async function answerOfMarker(request: Request, params: LoaderFunctionArgs["params"]) {
  const { moduleId = "", questionId = "", answerId = "" } = params;
  const { user } = await requireModuleOwner(request, moduleId);
  const place = readAnswerId(answerId);
  if (!place) throw notFound();
  return { moduleId, questionId, ...place, markerUserId: user.id };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Answer ${data?.answer.number ?? ""} · Marking · ${data?.module.title ?? "Treatise"}` },
];

const NOTHING = { levels: {}, points: "", reason: "", comment: "" };

export default function MarkingAnswerPage() {
  const { module, answerId, question, answer, otherWaiting, mine, others, comments } =
    useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  const saved = mine && {
    ...{ levels: mine.levels, comment: mine.comment },
    ...{ points: mine.byHand?.points ?? "", reason: mine.byHand?.reason ?? "" },
  };
  return (
    <div className="page">
      <ModulePageHead module={module} title={`Answer ${answer.number} of ${answer.of}`}>
        {otherWaiting === 0 ? "No other answer waits." : `${otherWaiting} other answers wait.`}
      </ModulePageHead>
      <AnswerText answer={answer} question={question} />
      <MarkState mine={mine} />
      <MarkForm
        comments={comments}
        key={answerId + (again ? JSON.stringify(again.typed) : "")}
        possible={question.possible}
        problems={again?.problems ?? {}}
        rubric={question.rubric}
        shown={again?.typed ?? saved ?? NOTHING}
        state={{
          released: Boolean(mine?.releasedAt),
          counts: mine?.counts ?? false,
          isMarked: answer.isMarked,
        }}
      />
      <OtherMarks marks={others} own={mine?.earned ?? null} />
      <p>
        <Link to={markQuestionPath(module.id, question.id)}>All answers to this question</Link>
      </p>
    </div>
  );
}
