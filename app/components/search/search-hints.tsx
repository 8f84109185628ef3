import { Link } from "@remix-run/react";

/** What helps when there is nothing to show: before a search, and after one without results. */
export function SearchHints({ searched }: { searched: boolean }) {
  return (
    <section aria-labelledby="search-hints">
      <h2 id="search-hints">{searched ? "What to try" : "What can be found"}</h2>
      {searched ? <AfterNothing /> : <BeforeSearching />}
      <p>
        Or start from the <Link to="/">list of modules</Link>.
      </p>
    </section>
  );
}

function AfterNothing() {
  return (
    <ul className="search-hints">
      <li>Check the spelling of names and numbers: a number is only found as it is.</li>
      <li>Use fewer words, or another word for the same thing.</li>
      <li>Type only the beginning of a word; it finds every ending.</li>
    </ul>
  );
}

function BeforeSearching() {
  return (
    <ul className="search-hints">
      <li>Sections of lessons, glossary terms, and passages of the sources with their claims.</li>
      <li>A name, a number or two or three words; the beginning of a word is enough.</li>
      <li>Capital letters and accents make no difference.</li>
      <li>Questions are not searched, so no answer is given away.</li>
    </ul>
  );
}
