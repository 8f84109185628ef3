/** A place in a content file: lines and columns count from 1. */
export interface Position {
  file: string;
  line: number;
  column: number;
}

export type ProblemLevel = "error" | "warning";

/** Something an author should mend. `message` is a sentence that says how. */
export interface Problem extends Position {
  rule: string;
  level: ProblemLevel;
  message: string;
}

/** The problem at a place; an error unless it is called a warning. */
export function problemAt(
  place: Position,
  { rule, level = "error", message }: { rule: string; level?: ProblemLevel; message: string },
): Problem {
  return { rule, level, file: place.file, line: place.line, column: place.column, message };
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.level === "error");
}

/** By file, line and column, so that the list reads in the order of the files. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
