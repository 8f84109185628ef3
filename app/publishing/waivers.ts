import type { AuthoredQuestion } from "~/core/questions/authored-question";
import { didYouMean } from "./did-you-mean";
import type { RuleFinding } from "./rule";
import { isRuleId, RULES } from "./rule-registry";

interface Found {
  findings: readonly RuleFinding[];
  complete: boolean;
}

/**
 * Takes away the findings that their question waives with a reason, and adds one for each waiver
 * that is of no use: its rule does not exist, or finds nothing there.
 */
export function applyWaivers(
  questions: readonly AuthoredQuestion[],
  { findings, complete }: Found,
): RuleFinding[] {
  const waived = (finding: RuleFinding) =>
    finding.subject.kind === "question" &&
    questions.some(
      ({ id, waive }) =>
        id === finding.subject.id && waive.some(({ rule }) => rule === finding.rule),
    );
  const used = new Set(findings.filter(waived).map(({ rule, subject }) => `${subject.id} ${rule}`));
  const useless = questions.flatMap(({ id, waive }) =>
    waive.flatMap(({ rule }, index) => {
      if (used.has(`${id} ${rule}`)) return [];
      const finding = uselessWaiver(rule, complete);
      const subject = { kind: "question", id, path: ["waive", index, "rule"] } as const;
      return finding === null ? [] : [{ ...finding, subject }];
    }),
  );
  return [...findings.filter((finding) => !waived(finding)), ...useless];
}

function uselessWaiver(rule: string, complete: boolean): Omit<RuleFinding, "subject"> | null {
  if (!isRuleId(rule)) {
    const meant = didYouMean(rule, Object.keys(RULES));
    return { rule: "unknown-rule", level: "error", message: `There is no rule "${rule}".${meant}` };
  }
  if (!complete && RULES[rule].scope === "module") return null;
  const message = `The rule ${rule} finds nothing here: remove the waiver.`;
  return { rule: "unused-waiver", level: "warning", message };
}
