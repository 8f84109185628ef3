import type { z } from "zod";

/** Says what is wrong at a place of the question, and what to do about it. */
export type ReportProblem = (path: readonly PropertyKey[], message: string) => void;

/** Turns a structural check into a function for zod's `superRefine`. */
export function structure<Value>(check: (value: Value, report: ReportProblem) => void) {
  return (value: Value, context: z.core.$RefinementCtx<Value>): void => {
    check(value, (path, message) =>
      context.addIssue({ code: "custom", path: [...path], message, input: value }),
    );
  };
}

type Identified = readonly { readonly id: string }[];

export function idsOf(list: Identified): string[] {
  return list.map((entry) => entry.id);
}

/** Reports each id that stands twice in `list`, at its second place. */
export function checkUniqueIds(
  list: Identified,
  path: readonly PropertyKey[],
  report: ReportProblem,
): void {
  const seen = new Set<string>();
  for (const [index, { id }] of list.entries()) {
    if (seen.has(id)) {
      report([...path, index, "id"], `The id “${id}” is used twice: give each entry its own id.`);
    }
    seen.add(id);
  }
}

/** Reports each text that stands twice in `list`: a learner could not tell the two apart. */
export function checkUniqueTexts(
  list: readonly { readonly text: string }[],
  path: string[],
  report: ReportProblem,
): void {
  const texts = list.map(({ text }) => text);
  checkUnique(texts, (index) => [...path, index, "text"], report);
}

/** As `checkUniqueTexts`, for entries whose text is a label. */
export function checkUniqueLabels(
  list: readonly { readonly label: string }[],
  path: string[],
  report: ReportProblem,
): void {
  const labels = list.map(({ label }) => label);
  checkUnique(labels, (index) => [...path, index, "label"], report);
}

function checkUnique(
  texts: readonly string[],
  pathOf: (index: number) => PropertyKey[],
  report: ReportProblem,
): void {
  for (const [index, text] of texts.entries()) {
    if (texts.indexOf(text) !== index) {
      report(pathOf(index), `“${text}” stands here twice: change or remove one.`);
    }
  }
}

/** Reports a `named` id that is not among the `known` ones. */
export function checkNames(
  { named, known }: { named: string; known: readonly string[] },
  path: readonly PropertyKey[],
  report: ReportProblem,
): void {
  if (!known.includes(named)) {
    report(path, `“${named}” does not exist in this question: use one of ${known.join(", ")}.`);
  }
}

/** Reports a key that names an unknown id, or one twice, or every one there is; `thing` is its word. */
export function checkSeveralKeys(
  { key, known, thing }: { key: readonly string[]; known: readonly string[]; thing: string },
  report: ReportProblem,
): void {
  for (const [index, id] of key.entries()) {
    checkNames({ named: id, known }, ["key", index], report);
    if (key.indexOf(id) !== index) {
      report(["key", index], `The key names “${id}” twice: remove one.`);
    }
  }
  if (known.every((id) => key.includes(id))) {
    report(["key"], `Every ${thing} is in the key: leave at least one out, or add a wrong one.`);
  }
}

/** Reports where the key of a pairing question misses a left id or names an unknown id. */
export function checkPairing(
  pairing: { key: Readonly<Record<string, string>>; left: Identified; right: Identified },
  report: ReportProblem,
): void {
  const left = idsOf(pairing.left);
  const right = idsOf(pairing.right);
  for (const [from, to] of Object.entries(pairing.key)) {
    checkNames({ named: from, known: left }, ["key", from], report);
    checkNames({ named: to, known: right }, ["key", from], report);
  }
  for (const id of left) {
    if (!Object.hasOwn(pairing.key, id)) {
      report(["key"], `The key says nothing about “${id}”: add a line for it.`);
    }
  }
}
