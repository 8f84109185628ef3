import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ModulePageHead } from "~/components/modules/module-page-head";
import { PassageClaims } from "~/components/passages/passage-claims";
import { PassageUse } from "~/components/passages/passage-use";
import { SourceFacts } from "~/components/passages/source-facts";
import { passageView } from "~/core/modules/passage-view";
import { notFound } from "../not-found";
import { requireModule } from "./require-module";

export async function loader({ params }: LoaderFunctionArgs) {
  const { content } = await requireModule(params.moduleId);
  const view = passageView(content, params.passageId ?? "");
  if (!view) throw notFound();
  const { id, title } = content.module;
  return { module: { id, title }, ...view };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Passage ${data?.passage.id ?? ""} · ${data?.module.title ?? "Treatise"}` },
];

export default function PassagePage() {
  const { module, passage, source, claims, coverage } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <ModulePageHead module={module} title={`Passage ${passage.id}`}>
        {passage.summary}
      </ModulePageHead>
      <p className="quiet">
        {source.title}. {passage.place}. The summary is ours; the document says it at more length.
      </p>
      {passage.reference ? (
        <p>
          <a href={passage.reference.url} rel="noreferrer">
            {passage.reference.title}
          </a>
          , {passage.reference.publisher}
        </p>
      ) : null}
      {passage.note ? <p className="notice notice-warn">{passage.note}</p> : null}
      <PassageClaims claims={claims} />
      <PassageUse coverage={coverage} moduleId={module.id} />
      {source.role === "primary" ? (
        <section>
          <h2>The document</h2>
          <SourceFacts source={source} />
        </section>
      ) : null}
    </div>
  );
}
