import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Writes `count` modules with `questions` graded questions each; every one passes all rules. */
export async function generateModules(
  folder: string,
  { count, questions }: { count: number; questions: number },
): Promise<void> {
  for (let index = 0; index < count; index++) {
    const id = moduleId(index);
    for (const [path, text] of moduleFiles(id, questions)) {
      const file = join(folder, id, path);
      await mkdir(join(file, ".."), { recursive: true });
      await writeFile(file, text);
    }
  }
}

/** The id of a generated module by its number. */
export function moduleId(index: number): string {
  return `generated-${String(index).padStart(4, "0")}`;
}

const WORDS = [
  ..."amber birch cedar delta ember fjord glade harbour island jetty kelp lagoon marsh north".split(
    " ",
  ),
  ..."orchard pier quarry river shore tide upland valley willow yard anchor barley coral dune".split(
    " ",
  ),
];

/** A run of words that differs from one number to the next. */
function words(seed: number, length: number): string {
  const at = (index: number) =>
    WORDS[(seed * 7 + index * (1 + (seed % 5)) * 3 + index) % WORDS.length];
  return Array.from({ length }, (_, index) => at(index)).join(" ");
}

function moduleFiles(id: string, questions: number): [string, string][] {
  const claims = Array.from({ length: 10 }, (_, index) => index);
  return [
    ["module.yaml", moduleYaml(id)],
    ["sources/source.yaml", sourceYaml(claims)],
    ["lessons/one.md", lesson(claims)],
    [
      "questions/all.yaml",
      `questions:\n${Array.from({ length: questions }, (_, index) => question(index)).join("")}`,
    ],
    ["quizzes/quiz.yaml", quizYaml(questions)],
  ];
}

function moduleYaml(id: string): string {
  return `id: ${id}
title: Generated module ${id}
summary: A module made by a program, to measure publishing.
language: en
objectives: [{ id: obj, text: Explain what was generated }]
lessons: [one]
quizzes: [quiz]
completion: { lessons: all, quizzes: [quiz] }
`;
}

function sourceYaml(claims: readonly number[]): string {
  const list = claims.map(
    (index) =>
      `      - { id: P1-c${index}, kind: fact, voice: author, text: "${words(index, 14)}", assessed: true }\n`,
  );
  return `title: A source
role: primary
sections: [{ id: only, title: Only }]
voices: [{ id: author, name: The author }]
passages:
  - id: P1
    section: only
    place: The whole of it
    summary: ${words(3, 20)}
    claims:
${list.join("")}`;
}

function lesson(claims: readonly number[]): string {
  const parts = claims.map(
    (index) =>
      `## Part ${index}\n\n${words(index, 60)} :claim[${words(index, 5)}]{ids="P1-c${index}"} ` +
      `and *${words(index + 1, 4)}*.\n\n- ${words(index, 8)}\n- ${words(index + 2, 8)}\n\n`,
  );
  return `---\ntitle: One\nsummary: ${words(1, 8)}\nobjectives: [obj]\nminutes: 5\n---\n\n${parts.join("")}`;
}

function question(index: number): string {
  const options = [0, 1, 2, 3].map(
    (place) =>
      `      - { id: o${place}, text: "${words(index * 4 + place, 7)} ${place}", ` +
      `rationale: "Of ${words(index + place, 9)}." }\n`,
  );
  return `  - id: q${index}
    kind: single-choice
    objectives: [obj]
    claims: [P1-c${index % 10}]
    level: understand
    stem: "Number ${index}: what goes with ${words(index, 9)}?"
    options:
${options.join("")}    key: o${index % 4}
    explanation: "Because of ${words(index, 18)}."
`;
}

function quizYaml(questions: number): string {
  const ids = Array.from({ length: questions }, (_, index) => `q${index}`);
  return `title: Quiz\nsummary: All of it.\nslots:\n  - pool: [${ids.join(", ")}]\n    draw: ${Math.min(10, questions)}\n`;
}
