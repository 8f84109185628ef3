import type { ModuleContent } from "~/core/modules/module-content";
import { checkModule } from "./check-module";
import type { ModuleFiles } from "./module-files";
import { parseModule } from "./parse-module";
import { type Problem, sortProblems } from "./problem";

export interface CompiledModule {
  /** What could be read; null without a readable `module.yaml`. */
  content: ModuleContent | null;
  problems: Problem[];
}

/** Parses and checks a module: its content, and every problem in the order of the files. */
export function compileModule(files: ModuleFiles): CompiledModule {
  const { content, problems, positions, complete } = parseModule(files);
  const found = content === null ? [] : checkModule(content, { positions, complete });
  return { content, problems: sortProblems([...problems, ...found]) };
}
