import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
} from "yaml";
import { type Position, type Problem, problemAt } from "../problem";

export type Path = readonly PropertyKey[];

/** YAML text as a plain value that still knows where each part of it was written. */
export interface YamlSource {
  file: string;
  value: unknown;
  problems: Problem[];
  /** Where the value at a path stands; for a path that is not there, its nearest ancestor. */
  positionOf(path: Path): Position;
  /** Where the last key of a path stands. */
  keyPositionOf(path: Path): Position;
}

/** Aliases that one document may expand to: a guard against documents that blow up in memory. */
const MAX_ALIASES = 100;

/**
 * Reads one YAML 1.2 document. Mistakes become problems (rule `yaml`), never an exception; the
 * value is then null. `firstLine` is the line on which the text begins in its file.
 */
export function readYaml(source: { file: string; text: string; firstLine?: number }): YamlSource {
  const { file, text, firstLine = 1 } = source;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const problems = [...document.errors, ...document.warnings].map((error) =>
    problemAt(place(error.pos[0]), { rule: "yaml", message: yamlMessage(error) }),
  );
  const start = () => place(document.contents?.range?.[0] ?? 0);
  let value: unknown = null;
  if (problems.length === 0) {
    try {
      value = document.toJS({ maxAliasCount: MAX_ALIASES });
    } catch (error) {
      if (!(error instanceof ReferenceError)) throw error;
      problems.push(problemAt(start(), { rule: "yaml", message: `${error.message}.` }));
    }
  }
  return {
    file,
    value,
    problems,
    positionOf: (path) => placeOf(locate(document, path).value, place) ?? start(),
    keyPositionOf: (path) => placeOf(locate(document, path).key, place) ?? start(),
  };
}

function yamlMessage(error: { code: string; message: string }): string {
  switch (error.code) {
    case "TAB_AS_INDENT":
      return "Indent with spaces: YAML does not allow tabs.";
    case "DUPLICATE_KEY":
      return "This key is written twice in one mapping: keep one of them.";
    case "MULTIPLE_DOCS":
      return "Only one document belongs in a file: remove the line with three hyphens.";
    case "BLOCK_AS_IMPLICIT_KEY":
      return "A text with a colon and a space in it must stand in quotes.";
    case "TAG_RESOLVE_FAILED":
      return `${error.message}: remove the tag.`;
    case "RESOURCE_EXHAUSTION":
      return "The nesting is too deep: write it flatter.";
    default:
      return `${error.message.replace(/[.:\s]+$/, "")}.`;
  }
}

interface Located {
  key: unknown;
  value: unknown;
}

/** The deepest node that exists on the path, and the key it stands under. */
function locate(document: Document, path: Path): Located {
  let found: Located = { key: document.contents, value: document.contents };
  for (const step of path) {
    const next = child(isAlias(found.value) ? found.value.resolve(document) : found.value, step);
    if (next === null) break;
    found = next;
  }
  return found;
}

function child(node: unknown, step: PropertyKey): Located | null {
  if (isMap(node)) {
    const pair: Pair | undefined = node.items.find((item) => keyText(item.key) === String(step));
    return pair === undefined ? null : { key: pair.key, value: pair.value ?? pair.key };
  }
  const item = isSeq(node) ? node.items[Number(step)] : undefined;
  return item === undefined ? null : { key: item, value: item };
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function placeOf(node: unknown, place: (offset: number) => Position): Position | null {
  return isNode(node) && node.range ? place(node.range[0]) : null;
}
