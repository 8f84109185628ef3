interface SearchOutcome {
  query: string;
  closeness: "all-words" | "similar-words" | "some-words";
  /** How many places were found, and how many of them are shown. */
  total: number;
  shown: number;
}

const counts = new Intl.NumberFormat("en-GB");

/** What a search found, in a sentence or two: how much, and how near it comes to what was typed. */
export function searchStatus({ query, closeness, total, shown }: SearchOutcome): string {
  if (total === 0) return `Nothing found for “${query}”.`;
  const noun = total === 1 ? "result" : "results";
  const count = counts.format(total);
  const results = shown < total ? `The best ${shown} of ${count} ${noun}` : `${count} ${noun}`;
  switch (closeness) {
    case "all-words":
      return `${results} for “${query}”.`;
    case "similar-words":
      return `Nothing has exactly “${query}”. ${results} with similar words.`;
    case "some-words":
      return `Nothing has all words of “${query}”. ${results} with some of them.`;
  }
}
