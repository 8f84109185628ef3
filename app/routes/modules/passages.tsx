import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ModulePageHead } from "~/components/modules/module-page-head";
import { CoverageMap } from "~/components/passages/coverage-map";
import { SourceOutline } from "~/components/passages/source-outline";
import { sourceCoverage } from "~/core/modules/source-coverage";
import { requireModule } from "./require-module";

export async function loader({ params }: LoaderFunctionArgs) {
  const { content } = await requireModule(params.moduleId);
  const { id, title } = content.module;
  return { module: { id, title }, sources: content.sources, coverage: sourceCoverage(content) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `The source of ${data?.module.title ?? "a module"} · Treatise` },
];

export default function PassagesPage() {
  const { module, sources, coverage } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <ModulePageHead module={module} title="The source, passage by passage">
        Every claim of this module stands in one of these passages, summarised in our own words.
      </ModulePageHead>
      <CoverageMap coverage={coverage} moduleId={module.id} />
      {sources.map((source) => (
        <SourceOutline key={source.id} moduleId={module.id} source={source} />
      ))}
    </div>
  );
}
