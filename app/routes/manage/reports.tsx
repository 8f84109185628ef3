import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireModuleOwner } from "~/access/require-module-owner.server";
import { REPORT_STATES } from "~/components/manage/managed-report";
import { questionReportsPath } from "~/components/manage/question-paths";
import { ModulePageHead } from "~/components/modules/module-page-head";
import { managePath, manageReportsPath } from "~/components/paths";
import { InlineText } from "~/components/text/inline-text";
import { Moment } from "~/components/text/moment";
import { moduleReports } from "~/workflows/module-reports";
import { requireModule } from "../modules/require-module";

const stateSchema = z.enum(["open", "accepted", "declined"]).nullable().catch(null);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const moduleId = params.moduleId ?? "";
  await requireModuleOwner(request, moduleId);
  const { content } = await requireModule(moduleId);
  const state = stateSchema.parse(new URL(request.url).searchParams.get("state"));
  const { id, title } = content.module;
  const reports = await moduleReports({ moduleId, ...(state ? { state } : {}) });
  return { module: { id, title }, state, reports };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Reports · ${data?.module.title ?? "Treatise"}` },
];

const FILTERS = [null, "open", "accepted", "declined"] as const;

export default function ManageReportsPage() {
  const { module, state, reports } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <ModulePageHead module={module} title="Reports">
        What learners say is wrong with a question, open ones first.
      </ModulePageHead>
      <nav aria-label="Which reports" className="row small report-filter">
        {FILTERS.map((one) => (
          <Link
            aria-current={one === state ? "page" : undefined}
            key={one ?? "all"}
            to={`${manageReportsPath(module.id)}${one === null ? "" : `?state=${one}`}`}
          >
            {one === null ? "All" : REPORT_STATES[one]}
          </Link>
        ))}
      </nav>
      {reports.length === 0 ? <p>There is no such report.</p> : null}
      <ul className="contents contents-unnumbered">
        {reports.map(({ operationId, questionId, stem, text, at, state: stands }) => (
          <li key={operationId}>
            <Link className="stem-link" to={questionReportsPath(module.id, questionId)}>
              <InlineText text={stem} />
            </Link>
            <span className="state">{REPORT_STATES[stands]}</span>
            <p className="report-text">{text}</p>
            <p className="small quiet">
              <Moment at={at} />
            </p>
          </li>
        ))}
      </ul>
      <p>
        <Link to={managePath(module.id)}>Looking after this module</Link>
      </p>
    </div>
  );
}
