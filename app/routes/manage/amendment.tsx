import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { requireModuleOwner } from "~/access/require-module-owner.server";
import { ModulePageHead } from "~/components/modules/module-page-head";
import { manageQuestionPath } from "~/components/paths";
import { Moment } from "~/components/text/moment";
import { Paragraphs } from "~/components/text/paragraphs";
import { standingAmendment } from "~/workflows/standing-amendment";
import { withdrawAmendment } from "~/workflows/withdraw-amendment";
import { notFound } from "../not-found";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { moduleId = "", questionId = "" } = params;
  await requireModuleOwner(request, moduleId);
  const found = await standingAmendment({ moduleId, questionId });
  if (!found) throw notFound();
  return found;
}

/** Withdraws the amendment. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { moduleId = "", questionId = "" } = params;
  await requireModuleOwner(request, moduleId);
  const outcome = await withdrawAmendment({ moduleId, questionId });
  // Sent a second time there is nothing left to withdraw: the question's page says how it stands.
  if (outcome.kind !== "refused") throw redirect(manageQuestionPath(moduleId, questionId));
  return data({ problems: outcome.problems.map(({ message }) => message) }, { status: 409 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `An amendment · ${data?.module.title ?? "Treatise"}` },
];

export default function AmendmentPage() {
  const { module, question, amendment } = useLoaderData<typeof loader>();
  const problems = useActionData<typeof action>()?.problems ?? [];
  return (
    <div className="page">
      <ModulePageHead module={module} title="Withdraw an amendment">
        The question of the file takes the place of the one that was mended here. Nobody’s mark
        changes by that.
      </ModulePageHead>
      {problems.length > 0 ? (
        <div className="error-summary" role="alert">
          <p>It cannot be withdrawn: the file’s question is not fit to be published again.</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          <p>Mend the question once more instead, and say in its erratum what changed back.</p>
        </div>
      ) : null}
      {amendment.applied ? null : (
        <p className="notice notice-warn">
          This amendment is left out: the question has been changed in its file since, and the file
          wins.
        </p>
      )}
      <dl className="facts">
        <dt>Made</dt>
        <dd>
          <Moment at={amendment.at} />
          {amendment.by === null ? null : `, by ${amendment.by}`}
        </dd>
        <dt>Why</dt>
        <dd>{amendment.reason}</dd>
        <dt>It asks</dt>
        <dd>
          <Paragraphs text={amendment.stem} />
        </dd>
      </dl>
      <Form className="row" method="post">
        <button className="button" type="submit">
          Withdraw the amendment
        </button>
        <Link to={manageQuestionPath(module.id, question.id)}>Leave it as it is</Link>
      </Form>
    </div>
  );
}
