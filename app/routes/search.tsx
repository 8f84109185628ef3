import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { SearchForm } from "~/components/search/search-form";
import { SearchHints } from "~/components/search/search-hints";
import { SearchResults } from "~/components/search/search-results";
import { searchStatus } from "~/components/search/search-status";
import { type SearchAnswer, searchModules } from "~/workflows/search-modules";

const LONGEST_QUERY = 200;

const NOTHING: SearchAnswer = { closeness: "all-words", total: 0, results: [] };

const querySchema = z
  .string()
  .trim()
  .max(
    LONGEST_QUERY,
    `Use ${LONGEST_QUERY} characters at most; two or three telling words are enough.`,
  );

export async function loader({ request }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams.get("q") ?? "";
  const query = querySchema.safeParse(typed);
  if (!query.success) {
    const problem = query.error.issues.map(({ message }) => message).join(" ");
    return { query: typed, problem, ...NOTHING };
  }
  const answer = query.data === "" ? NOTHING : await searchModules(query.data);
  return { query: query.data, problem: null, ...answer };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.query ? `Search: ${data.query} · Treatise` : "Search · Treatise" },
];

export default function SearchPage() {
  const { query, problem, closeness, total, results } = useLoaderData<typeof loader>();
  const shown = results.length;
  const searched = query !== "" && problem === null;
  return (
    <div className="page">
      <header className="page-head">
        <h1>Search</h1>
        <p className="lead">Look through the lessons, glossaries and passages of every module.</p>
      </header>
      <SearchForm longest={LONGEST_QUERY} problem={problem} query={query} />
      <p role="status">{searched ? searchStatus({ query, closeness, total, shown }) : ""}</p>
      {shown > 0 ? <SearchResults results={results} /> : <SearchHints searched={searched} />}
    </div>
  );
}
