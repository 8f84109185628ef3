import { stringify } from "yaml";
import type { AuthoredQuestion } from "~/core/questions/authored-question";
import { authoredQuestionSchema } from "~/core/questions/authored-question";
import type { QuestionProblem } from "./question-problems";
import { parseYaml } from "./yaml/parse-yaml";
import type { YamlSource } from "./yaml/yaml-source";

/** Something to mend in a question's text, and the line on which it stands, from 1. */
export interface LineProblem {
  line: number;
  message: string;
}

export type QuestionTextReading =
  | {
      ok: true;
      question: AuthoredQuestion;
      /** Where the problems that only the whole module shows stand in the text. */
      inLines: (problems: readonly QuestionProblem[]) => LineProblem[];
    }
  | { ok: false; problems: LineProblem[] };

const FILE = "question";
const LINE_WIDTH = 90;

/** A question as YAML, as it would stand in a file. */
export function questionText(question: AuthoredQuestion): string {
  return stringify(question, { lineWidth: LINE_WIDTH });
}

/** Reads one question from YAML, with the parser that reads the files. */
export function readQuestionText(typed: string): QuestionTextReading {
  const text = typed.replace(/\r\n?/g, "\n");
  const { data, problems, source } = parseYaml({ file: FILE, text }, authoredQuestionSchema);
  if (data === null) {
    return { ok: false, problems: problems.map(({ line, message }) => ({ line, message })) };
  }
  return { ok: true, question: data, inLines: (found) => found.map(lineOf(source)) };
}

function lineOf(source: YamlSource) {
  return ({ path, message }: QuestionProblem): LineProblem => ({
    line: source.positionOf(path).line,
    message,
  });
}
