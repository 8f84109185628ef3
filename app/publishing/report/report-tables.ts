import type { ModuleContent } from "~/core/modules/module-content";
import { AUTHORED_KINDS } from "~/core/questions/authored-question";
import { LEVELS } from "~/core/questions/question-base";
import { claimCoverage, passageCoverage } from "./coverage";
import { type Html, html } from "./html";
import { objectiveTable } from "./objective-table";

/** From these numbers on a cell takes the next darker shade. */
const CLAIM_STEPS = [1, 2, 3, 4];
const QUESTION_STEPS = [1, 3, 6, 12];

function shaded(count: number, steps: readonly number[]): Html {
  const shade = steps.filter((step) => count >= step).length;
  return html`<td class="n${shade}">${count}</td>`;
}

const claimCell = (count: number) => shaded(count, CLAIM_STEPS);
const questionCell = (count: number) => shaded(count, QUESTION_STEPS);

function columns(names: readonly string[]): Html[] {
  return names.map((name) => html`<th scope="col">${name}</th>`);
}

/** Passages × lessons × quizzes, as a heat map. */
export function passageMap(content: ModuleContent): Html {
  const rows = passageCoverage(content).map(
    ({ passage, lessons, quizzes, questions }) => html`<tr>
      <th scope="row"><b>${passage.id}</b> ${passage.place}</th>
      ${lessons.map(claimCell)} ${quizzes.map(questionCell)} ${questionCell(questions)}
    </tr>`,
  );
  return html`<table>
    <caption>Claims of each passage in the lessons, and questions on it in the quizzes</caption>
    <thead>
      <tr>
        <td></td>
        <th scope="colgroup" colspan="${content.lessons.length}">Claims taught in lesson</th>
        <th scope="colgroup" colspan="${content.quizzes.length + 1}">Questions in quiz</th>
      </tr>
      <tr>
        <th scope="col">Passage</th>
        ${columns(content.lessons.map(({ title }) => title))}
        ${columns([...content.quizzes.map(({ title }) => title), "In all"])}
      </tr>
    </thead>
    <tbody>${rows}</tbody>
  </table>`;
}

/** Objectives × kinds and levels of graded questions. */
export function objectiveMap(content: ModuleContent): Html {
  const rows = objectiveTable(content).map(
    ({ objective, byKind, byLevel, total, checks }) => html`<tr>
      <th scope="row">${objective.text}</th>
      ${byKind.map(questionCell)} ${byLevel.map(questionCell)}
      ${questionCell(total)} ${questionCell(checks)}
    </tr>`,
  );
  return html`<table>
    <caption>Graded questions of each objective by kind and level</caption>
    <thead>
      <tr>
        <th scope="col">Objective</th>
        ${columns([...AUTHORED_KINDS, ...LEVELS, "Graded", "Checks"])}
      </tr>
    </thead>
    <tbody>${rows}</tbody>
  </table>`;
}

/** Every claim with the lessons and questions that rest on it. */
export function claimTable(content: ModuleContent): Html {
  const rows = claimCoverage(content).map(
    ({ claim, lessons, questions }) => html`<tr>
      <th scope="row">${claim.id}</th>
      <td>${claim.kind}</td>
      <td>${claim.text}</td>
      <td>${lessons.join(", ") || "—"}</td>
      <td>${questions.join(", ") || "—"}</td>
    </tr>`,
  );
  return html`<table>
    <caption>Claims, where they are taught and what assesses them</caption>
    <thead><tr>${columns(["Claim", "Kind", "What it says", "Lessons", "Graded questions"])}</tr></thead>
    <tbody>${rows}</tbody>
  </table>`;
}
