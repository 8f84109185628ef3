import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireModuleOwner } from "~/access/require-module-owner.server";
import { WaitingTable } from "~/components/manage/marking/waiting-table";
import { ModulePageHead } from "~/components/modules/module-page-head";
import { managePath } from "~/components/paths";
import { markingOverview } from "~/workflows/marking-overview";
import { requireModule } from "../modules/require-module";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const moduleId = params.moduleId ?? "";
  await requireModuleOwner(request, moduleId);
  return markingOverview(await requireModule(moduleId));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Marking · ${data?.module.title ?? "Treatise"}` },
];

export default function MarkingOverviewPage() {
  const { module, questions } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <ModulePageHead module={module} title="Answers to mark">
        Essays wait here until a person has marked them. Whose an answer is, nobody sees.
      </ModulePageHead>
      {questions.length === 0 ? (
        <p>This module has no question that a person marks.</p>
      ) : (
        <WaitingTable moduleId={module.id} questions={questions} />
      )}
      <p>
        <Link to={managePath(module.id)}>Looking after this module</Link>
      </p>
    </div>
  );
}
