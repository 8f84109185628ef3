import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { requireModuleOwner } from "~/access/require-module-owner.server";
import { MendPreview } from "~/components/manage/mend-preview";
import { MendProblems } from "~/components/manage/mend-problems";
import { ReasonField } from "~/components/manage/reason-field";
import { ModulePageHead } from "~/components/modules/module-page-head";
import { manageQuestionPath } from "~/components/paths";
import { questionText } from "~/publishing/question-text";
import { questionToMend } from "~/workflows/question-to-mend";
import { notFound } from "../not-found";
import { postedText } from "./posted-text";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { moduleId = "", questionId = "" } = params;
  await requireModuleOwner(request, moduleId);
  const found = await questionToMend({ moduleId, questionId });
  if (!found) throw notFound();
  const { module, question, versionId } = found;
  return { module, questionId, versionId, text: questionText(question) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Edit a question · ${data?.module.title ?? "Treatise"}` },
];

export async function action({ request, params }: ActionFunctionArgs) {
  const { moduleId = "", questionId = "" } = params;
  const { user } = await requireModuleOwner(request, moduleId);
  const posted = await postedText({ moduleId, questionId }, await request.formData(), user.id);
  if (posted instanceof Response) return posted;
  return posted.problems.length > 0 ? data(posted, { status: 400 }) : data(posted);
}

export default function EditQuestionPage() {
  const { module, questionId, versionId, text } = useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  const lines = (again?.typed?.text ?? text).split("\n").length;
  return (
    <div className="page page-wide">
      <ModulePageHead module={module} title="Edit a question">
        All of it, as it would stand in a file. It is checked by the same rules.
      </ModulePageHead>
      <MendProblems problems={again?.problems ?? []} />
      {again?.preview ? <MendPreview {...again.preview} /> : null}
      <Form className="stack-tight" method="post">
        <input name="seenVersionId" type="hidden" value={versionId} />
        <div className="field">
          <label htmlFor="question-text">The question</label>
          <p className="hint" id="question-text-hint">
            Keep its id and those of its parts: answers are stored under them. Where answers are
            marked otherwise, write an erratum, such as{" "}
            <code>erratum: {"{ change: new-key, reason: … }"}</code>.
          </p>
          <textarea
            aria-describedby="question-text-hint"
            className="code-text"
            defaultValue={again?.typed?.text ?? text}
            id="question-text"
            name="text"
            required
            rows={Math.min(40, Math.max(12, lines + 2))}
            spellCheck={false}
          />
        </div>
        <ReasonField reason={again?.typed?.reason ?? ""} />
        <button className="button button-quiet" name="intent" type="submit" value="preview">
          Check and preview
        </button>
      </Form>
      <p>
        <Link to={manageQuestionPath(module.id, questionId)}>Back without changing anything</Link>
      </p>
    </div>
  );
}
