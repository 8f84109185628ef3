import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireModuleOwner } from "~/access/require-module-owner.server";
import { MendProblems } from "~/components/manage/mend-problems";
import { QuestionSides } from "~/components/manage/question-sides";
import { ReasonField } from "~/components/manage/reason-field";
import { ModulePageHead } from "~/components/modules/module-page-head";
import { manageQuestionPath } from "~/components/paths";
import { prepareAcceptance } from "~/workflows/prepare-acceptance";
import { previewAmendment } from "~/workflows/preview-amendment";
import { notFound } from "../not-found";
import { placed, publishMend, reasonSchema } from "./publish-mend";

const querySchema = z.object({ part: z.string().min(1).max(200), answer: z.string().max(2_000) });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { prepared, named } = await acceptanceOf(request, params);
  const preview = await previewAmendment({ ...named, question: prepared.question });
  if (preview.kind === "missing") throw notFound();
  const { module, text, reason, seenVersionId } = prepared;
  return {
    ...{ module, text, reason, seenVersionId, questionId: named.questionId },
    sides: preview.kind === "ready" ? preview.preview : null,
    problems: preview.kind === "refused" ? preview.problems.map(placed) : [],
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Accept an answer · ${data?.module.title ?? "Treatise"}` },
];

const publishSchema = z.strictObject({ reason: reasonSchema, seenVersionId: z.string().min(1) });

export async function action({ request, params }: ActionFunctionArgs) {
  const { prepared, named, user } = await acceptanceOf(request, params);
  const form = publishSchema.safeParse(Object.fromEntries(await request.formData()));
  if (!form.success) {
    return data({ problems: form.error.issues.map(placed) }, { status: 400 });
  }
  const { reason, seenVersionId } = form.data;
  const question = { ...prepared.question, erratum: { change: "accept-also", reason } };
  const mend = { ...named, question, reason, seenVersionId, byUserId: user.id };
  const published = await publishMend(mend);
  return published instanceof Response ? published : data({ problems: published }, { status: 400 });
}

async function acceptanceOf(request: Request, params: LoaderFunctionArgs["params"]) {
  const { moduleId = "", questionId = "" } = params;
  const { user } = await requireModuleOwner(request, moduleId);
  const query = querySchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  const named = { moduleId, questionId };
  const prepared =
    query.success && (await prepareAcceptance({ ...named, ...query.data, reason: null }));
  if (!prepared) throw notFound();
  return { prepared, named, user };
}

export default function AcceptAnswerPage() {
  const { module, questionId, text, reason, seenVersionId, sides, problems } =
    useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  return (
    <div className="page page-wide">
      <ModulePageHead module={module} title="Accept an answer as also right">
        “{text}” earns every point from now on; what was right before stays right.
      </ModulePageHead>
      <MendProblems problems={again?.problems ?? problems} />
      {sides ? (
        <>
          <QuestionSides
            asked={sides.asked}
            review={sides.key}
            stem={sides.stem}
            stimulus={sides.stimulus}
          />
          <p>
            Marks given before stay as they are until you regrade; a dry run shows what that would
            change.
          </p>
          <Form className="stack-tight" method="post">
            <input name="seenVersionId" type="hidden" value={seenVersionId} />
            <ReasonField reason={reason} />
            <button className="button" type="submit">
              Publish it
            </button>
          </Form>
        </>
      ) : null}
      <p>
        <Link to={manageQuestionPath(module.id, questionId)}>Back without changing anything</Link>
      </p>
    </div>
  );
}
