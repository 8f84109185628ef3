import type { ModuleContent } from "~/core/modules/module-content";
import type { Problem } from "../problem";
import { summaryLine } from "../problem-text";
import { type Html, html } from "./html";
import { claimTable, objectiveMap, passageMap } from "./report-tables";

export interface ModuleReport {
  folder: string;
  content: ModuleContent | null;
  problems: Problem[];
}

const STYLE = `
  body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 90rem; padding: 0 1rem;
    color: #1d1d1b; background: #fff; }
  table { border-collapse: collapse; margin: 1.5rem 0; font-size: 0.875rem; }
  caption { text-align: left; font-weight: 600; padding: 0.25rem 0; }
  th, td { border: 1px solid #b8b8b0; padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; }
  td[class] { text-align: right; font-variant-numeric: tabular-nums; }
  .n0 { background: #fff; color: #595959; } .n1 { background: #e3eef4; } .n2 { background: #bcd8e6; }
  .n3 { background: #8dbdd4; } .n4 { background: #5b9dbc; }
  .error { color: #9b1c1c; } .warning { color: #6b4e00; }
`;

/** The page that shows how modules cover their sources, and what is left to mend. */
export function reportPage(reports: readonly ModuleReport[]): string {
  const problems = reports.flatMap((report) => report.problems);
  const page = html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Content report</title>
    <style>${{ html: STYLE }}</style>
  </head>
  <body>
    <h1>Content report</h1>
    <p>${summaryLine(problems, reports.length)}</p>
    ${reports.map(moduleSection)}
  </body>
</html>
`;
  return page.html;
}

function moduleSection({ folder, content, problems }: ModuleReport): Html {
  if (content === null) {
    return html`<section><h2>${folder}</h2>${problemTable(problems)}</section>`;
  }
  return html`<section>
    <h2>${content.module.title}</h2>
    <p>${sizes(content)}</p>
    ${problemTable(problems)} ${passageMap(content)} ${objectiveMap(content)} ${claimTable(content)}
  </section>`;
}

function sizes({ lessons, questions, quizzes }: ModuleContent): string {
  const words = lessons.reduce((sum, lesson) => sum + lesson.words, 0);
  const graded = questions.filter(({ use }) => use === "quiz");
  const kinds = new Set(graded.map(({ kind }) => kind)).size;
  const recall = graded.filter(({ level }) => level === "recall").length;
  return (
    `${lessons.length} lessons of ${words} words, ${graded.length} graded questions of ${kinds} kinds ` +
    `(${recall} plain recall), ${questions.length - graded.length} checks, ${quizzes.length} quizzes.`
  );
}

function problemTable(problems: readonly Problem[]): Html {
  if (problems.length === 0) return html`<p>Nothing to mend.</p>`;
  const rows = problems.map(
    ({ file, line, level, rule, message }) => html`<tr>
      <td>${file}:${line}</td>
      <td><span class="${level}">${level}</span></td>
      <td>${rule}</td>
      <td>${message}</td>
    </tr>`,
  );
  return html`<table>
    <caption>To mend</caption>
    <thead>
      <tr><th scope="col">Place</th><th scope="col">Level</th><th scope="col">Rule</th><th scope="col">What to do</th></tr>
    </thead>
    <tbody>${rows}</tbody>
  </table>`;
}
