import { Form } from "@remix-run/react";
import { useEffect, useRef } from "react";

interface SearchFormProps {
  query: string;
  problem: string | null;
  /** The most characters that are searched for. */
  longest: number;
}

/** The search field; what was searched for stands in the page's address, so it can be linked to. */
export function SearchForm({ query, problem, longest }: SearchFormProps) {
  const input = useRef<HTMLInputElement>(null);
  const shown = useRef(query);
  // The history's way back changes the search. The field stays, so that it keeps the focus, and so
  // that nothing is lost that was typed while the page was loading.
  useEffect(() => {
    if (input.current && shown.current !== query) input.current.value = query;
    shown.current = query;
  }, [query]);
  return (
    <search>
      <Form className="field" method="get">
        <label htmlFor="search-words">Words to look for</label>
        <div className="search-form">
          <input
            aria-describedby={problem ? "search-problem" : undefined}
            aria-invalid={problem ? true : undefined}
            autoComplete="off"
            defaultValue={query}
            id="search-words"
            maxLength={longest}
            name="q"
            ref={input}
            type="search"
          />
          <button className="button" type="submit">
            Search
          </button>
        </div>
        {problem ? (
          <p className="field-error" id="search-problem" role="alert">
            {problem}
          </p>
        ) : null}
      </Form>
    </search>
  );
}
