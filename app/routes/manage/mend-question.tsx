import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { requireModuleOwner } from "~/access/require-module-owner.server";
import { MendForms } from "~/components/manage/mend-forms";
import { MendPreview } from "~/components/manage/mend-preview";
import { MendProblems } from "~/components/manage/mend-problems";
import { editQuestionPath } from "~/components/manage/question-paths";
import { ModulePageHead } from "~/components/modules/module-page-head";
import { manageQuestionPath } from "~/components/paths";
import { InlineText } from "~/components/text/inline-text";
import { mendFields } from "~/core/mending/mend-fields";
import { questionToMend } from "~/workflows/question-to-mend";
import { notFound } from "../not-found";
import { postedMend } from "./posted-mend";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { moduleId = "", questionId = "" } = params;
  await requireModuleOwner(request, moduleId);
  const found = await questionToMend({ moduleId, questionId });
  if (!found) throw notFound();
  const { module, question, versionId } = found;
  return { module, questionId, versionId, fields: mendFields(question) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Mend a question · ${data?.module.title ?? "Treatise"}` },
];

export async function action({ request, params }: ActionFunctionArgs) {
  const { moduleId = "", questionId = "" } = params;
  const { user } = await requireModuleOwner(request, moduleId);
  const posted = await postedMend({ moduleId, questionId }, await request.formData(), user.id);
  if (posted instanceof Response) return posted;
  return posted.problems.length > 0 ? data(posted, { status: 400 }) : data(posted);
}

export default function MendQuestionPage() {
  const { module, questionId, versionId, fields } = useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  return (
    <div className="page page-wide">
      <ModulePageHead module={module} title="Mend a question">
        <InlineText text={fields.stem} />
      </ModulePageHead>
      <MendProblems problems={again?.problems ?? []} />
      {again?.preview ? <MendPreview {...again.preview} /> : null}
      <MendForms
        fields={again?.fields ?? fields}
        key={JSON.stringify(again?.previewed ?? null)}
        previewed={again?.previewed ?? null}
        seenVersionId={versionId}
      />
      <p className="row">
        <Link to={editQuestionPath(module.id, questionId)}>Something else: edit it as text</Link>
        <Link to={manageQuestionPath(module.id, questionId)}>Back without changing anything</Link>
      </p>
    </div>
  );
}
