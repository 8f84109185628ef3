import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { ModulePageHead } from "~/components/modules/module-page-head";
import { lessonPath } from "~/components/paths";
import { glossaryView } from "~/core/modules/glossary-view";
import { requireModule } from "./require-module";

export async function loader({ params }: LoaderFunctionArgs) {
  const { content } = await requireModule(params.moduleId);
  const { id, title } = content.module;
  return { module: { id, title }, terms: glossaryView(content) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Glossary · ${data?.module.title ?? "Treatise"}` },
];

export default function GlossaryPage() {
  const { module, terms } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <ModulePageHead module={module} title="Glossary" />
      <dl className="glossary">
        {terms.map(({ id, term, definition, lessons }) => (
          <div id={id} key={id}>
            <dt>{term}</dt>
            <dd>{definition}</dd>
            {lessons.length > 0 ? (
              <dd className="small quiet">
                In{" "}
                {lessons.map((lesson, index) => (
                  <span key={lesson.id}>
                    {index > 0 ? ", " : ""}
                    <Link to={lessonPath(module.id, lesson.id)}>{lesson.title}</Link>
                  </span>
                ))}
              </dd>
            ) : null}
          </div>
        ))}
      </dl>
    </div>
  );
}
