import type { ModuleContent } from "~/core/modules/module-content";
import type { Rule, RuleFinding } from "./rule";
import { RULES } from "./rule-registry";
import { applyWaivers } from "./waivers";

/**
 * Runs every rule on a module's content, and leaves out what its questions waive. `complete` false (a
 * file could not be read) leaves out the rules that need all of it, which would report as missing what
 * is only unreadable.
 */
export function checkModule(
  content: ModuleContent,
  { complete }: { complete: boolean },
): RuleFinding[] {
  const rules: [string, Rule][] = Object.entries(RULES);
  const findings = rules
    .filter(([, { scope }]) => complete || scope === "question")
    .flatMap(([rule, { level, find }]) =>
      find(content).map((finding): RuleFinding => ({ ...finding, rule, level })),
    );
  return applyWaivers(content.questions, { findings, complete });
}
