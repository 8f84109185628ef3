import type { Problem } from "./problem";

/** A problem as compilers print it: `file:line:column level rule message`. */
export function problemLine({ file, line, column, level, rule, message }: Problem): string {
  return `${file}:${line}:${column} ${level} ${rule} ${message}`;
}

/** `2 modules: 1 error, 3 warnings`, or that there is nothing to mend. */
export function summaryLine(problems: readonly Problem[], modules: number): string {
  const errors = problems.filter(({ level }) => level === "error").length;
  const warnings = problems.length - errors;
  const found =
    problems.length === 0
      ? "nothing to mend"
      : `${counted(errors, "error")}, ${counted(warnings, "warning")}`;
  return `${counted(modules, "module")}: ${found}`;
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}
