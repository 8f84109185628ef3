import MiniSearch, { type SearchOptions } from "minisearch";
import { type SearchEntry, searchEntries } from "~/core/modules/search-entries";
import { wordsIn } from "~/core/modules/search-words";
import type { OpenModule } from "./open-module";

/** How near the findings come to what was typed; the best that finds anything is taken. */
export type Closeness = "all-words" | "similar-words" | "some-words";

export interface Finding {
  module: { id: string; title: string };
  entry: SearchEntry;
  /** The words of the entry that matched, as `wordsIn` folds them. */
  words: ReadonlySet<string>;
}

export interface SearchIndex {
  /** Takes in the versions that are new to it, each read once, and lets go of all others. */
  holdOnly(modules: readonly OpenModule[]): void;
  /** What matches, best first. */
  find(query: string): { closeness: Closeness; found: Finding[] };
}

type Place = Omit<Finding, "words"> & { id: string };

interface State {
  index: MiniSearch;
  /** By id; an id is that of its version and a number. */
  places: Map<string, Place>;
  idsByVersion: Map<string, string[]>;
}

/** An empty index over the entries of module versions. */
export function createSearchIndex(): SearchIndex {
  const index = new MiniSearch({
    fields: ["title", "context", "text"],
    tokenize: (text) => wordsIn(text).map(({ word }) => word),
    processTerm: (term) => term,
    searchOptions: { boost: { title: 3, context: 0.5 } },
  });
  const state: State = { index, places: new Map(), idsByVersion: new Map() };
  return {
    holdOnly: (modules) => holdOnly(state, modules),
    find: (query) => find(state, query),
  };
}

function holdOnly(state: State, modules: readonly OpenModule[]): void {
  const current = new Set(modules.map(({ versionId }) => versionId));
  for (const [versionId, ids] of state.idsByVersion) {
    if (!current.has(versionId)) letGo(state, versionId, ids);
  }
  for (const opened of modules) {
    if (!state.idsByVersion.has(opened.versionId)) takeIn(state, opened);
  }
}

function letGo({ index, places, idsByVersion }: State, versionId: string, ids: string[]): void {
  index.discardAll(ids);
  for (const id of ids) places.delete(id);
  idsByVersion.delete(versionId);
}

function takeIn({ index, places, idsByVersion }: State, { versionId, content }: OpenModule): void {
  const { id: moduleId, title } = content.module;
  const entries = searchEntries(content).map((entry, number) => {
    return { id: `${versionId}/${number}`, module: { id: moduleId, title }, entry };
  });
  for (const place of entries) {
    index.add({ ...place.entry, id: place.id });
    places.set(place.id, place);
  }
  idsByVersion.set(
    versionId,
    entries.map(({ id }) => id),
  );
}

function find(state: State, query: string): { closeness: Closeness; found: Finding[] } {
  for (const closeness of ["all-words", "similar-words"] as const) {
    const found = matching(state, query, closeness);
    if (found.length > 0) return { closeness, found };
  }
  return { closeness: "some-words", found: matching(state, query, "some-words") };
}

function matching({ index, places }: State, query: string, closeness: Closeness): Finding[] {
  return index.search(query, CLOSENESS[closeness]).flatMap(({ id, terms }) => {
    const place = places.get(String(id));
    return place ? [{ module: place.module, entry: place.entry, words: new Set(terms) }] : [];
  });
}

/** Of a number only itself is meant: “1961” is neither “1962” nor the beginning of another. */
const isNumber = (word: string) => /\p{N}/u.test(word);

const prefix = (word: string) => word.length > 1 && !isNumber(word);
const fuzzy = (word: string) => (word.length > 3 && !isNumber(word) ? 0.25 : false);

const CLOSENESS: Record<Closeness, SearchOptions> = {
  "all-words": { combineWith: "AND", prefix },
  "similar-words": { combineWith: "AND", prefix, fuzzy },
  "some-words": { combineWith: "OR", prefix },
};
