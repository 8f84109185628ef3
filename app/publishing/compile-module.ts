import type { ModuleContent } from "~/core/modules/module-content";
import { checkModule } from "./check-module";
import { type LaidAmendment, type LaidQuestions, layAmendments } from "./lay-amendments";
import { leftOutProblem } from "./left-out-problem";
import type { ModuleFiles } from "./module-files";
import { type ParsedModule, parseModule } from "./parse-module";
import type { Positions } from "./positions";
import { type Problem, problemAt, sortProblems } from "./problem";
import type { RuleFinding } from "./rule";

export interface CompiledModule {
  /** What could be read; null without a readable `module.yaml`. */
  content: ModuleContent | null;
  problems: Problem[];
  positions: Positions;
}

/**
 * Parses and checks a module, with questions amended in the browser laid over those of its files: its
 * content, and every problem in the order of the files.
 */
export function compileModule(
  files: ModuleFiles,
  amendments: readonly LaidAmendment[] = [],
): CompiledModule {
  const { content, problems, positions, complete } = parseModule(files);
  if (content === null) return { content, problems: sortProblems(problems), positions };
  const laid = layAmendments(content.questions, complete ? amendments : []);
  const amendedContent = { ...content, questions: laid.questions };
  const found = problemsIn(amendedContent, laid, { positions, complete });
  return { content: amendedContent, problems: sortProblems([...problems, ...found]), positions };
}

function problemsIn(
  content: ModuleContent,
  { amended, leftOut }: LaidQuestions,
  { positions, complete }: Pick<ParsedModule, "positions" | "complete">,
): Problem[] {
  const findings = checkModule(content, { complete });
  return [
    ...findings.map((finding) =>
      isAmended(finding, amended) ? inAmendment(finding, positions) : inFile(finding, positions),
    ),
    ...leftOut.map((each) => leftOutProblem(each, positions)),
  ];
}

function isAmended({ subject }: RuleFinding, amended: ReadonlySet<string>): boolean {
  return subject.kind === "question" && amended.has(subject.id);
}

function inFile(finding: RuleFinding, positions: Positions): Problem {
  return problemAt(positions.of(finding.subject), finding);
}

/** The file does not hold what the finding is about, so the place is the question it stands for. */
function inAmendment(finding: RuleFinding, positions: Positions): Problem {
  const { kind, id } = finding.subject;
  const message = `${finding.message} This is said of the amendment that was made in the browser in place of this question: amend it again there, or withdraw it.`;
  return problemAt(positions.of({ kind, id }), { ...finding, message });
}
