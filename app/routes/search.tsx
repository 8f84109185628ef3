import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { SearchForm } from "~/components/search/search-form";
import { SearchResults } from "~/components/search/search-results";
import { searchModules } from "~/workflows/search-modules";

const LONGEST_QUERY = 200;

/** Longer searches are cut, as the field itself does. */
const querySchema = z
  .string()
  .catch("")
  .transform((query) => query.slice(0, LONGEST_QUERY));

export async function loader({ request }: LoaderFunctionArgs) {
  const query = querySchema.parse(new URL(request.url).searchParams.get("q"));
  return { query, results: await searchModules(query) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.query ? `Search: ${data.query} · Treatise` : "Search · Treatise" },
];

export default function SearchPage() {
  const { query, results } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <header className="page-head">
        <h1>Search</h1>
        <p className="lead">Lessons, glossary terms and passages of every module.</p>
      </header>
      <SearchForm query={query} />
      <p role="status">{query === "" ? "" : foundWords(results.length)}</p>
      <SearchResults results={results} />
    </div>
  );
}

function foundWords(count: number): string {
  if (count === 0) return "Nothing found. Try fewer words, or the beginning of one.";
  return count === 1 ? "One result" : `${count} results`;
}
