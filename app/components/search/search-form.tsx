import { Form } from "@remix-run/react";

/** The search field; works by its address alone, so a search can be linked to. */
export function SearchForm({ query }: { query: string }) {
  return (
    <search>
      <Form className="field" method="get">
        <label htmlFor="search-words">Words to look for</label>
        <div className="search-form">
          <input
            defaultValue={query}
            id="search-words"
            key={query}
            maxLength={200}
            name="q"
            type="search"
          />
          <button className="button" type="submit">
            Search
          </button>
        </div>
      </Form>
    </search>
  );
}
