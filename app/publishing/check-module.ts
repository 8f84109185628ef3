import type { ModuleContent } from "~/core/modules/module-content";
import type { Positions } from "./positions";
import { type Problem, problemAt, sortProblems } from "./problem";
import type { Rule, RuleFinding } from "./rule";
import { RULES } from "./rule-registry";
import { applyWaivers } from "./waivers";

/**
 * Runs every rule on a module's content. `complete` false (a file could not be read) leaves out the
 * rules that need all of it, which would report as missing what is only unreadable.
 */
export function checkModule(
  content: ModuleContent,
  { positions, complete }: { positions: Positions; complete: boolean },
): Problem[] {
  const rules: [string, Rule][] = Object.entries(RULES);
  const findings = rules
    .filter(([, { scope }]) => complete || scope === "question")
    .flatMap(([rule, { level, find }]) =>
      find(content).map((finding): RuleFinding => ({ ...finding, rule, level })),
    );
  const open = applyWaivers(content.questions, { findings, complete });
  return sortProblems(open.map((each) => problemAt(positions.of(each.subject), each)));
}
