import type { ModuleReading } from "./module-reading";
import { problemAt } from "./problem";

interface Ordered<Thing> {
  kind: "lesson" | "quiz";
  things: readonly Thing[];
  order: readonly string[];
}

/** Things in the order in which `module.yaml` lists them; one that it does not list is a problem. */
export function inModuleOrder<Thing extends { id: string }>(
  { book, problems }: ModuleReading,
  { kind, things, order }: Ordered<Thing>,
): Thing[] {
  for (const { id } of things) {
    if (order.includes(id)) continue;
    const list = kind === "lesson" ? "lessons" : "quizzes";
    const message = `module.yaml does not list this ${kind}: add ${id} to its ${list}, or remove the file.`;
    problems.push(problemAt(book.of({ kind, id }), { rule: "unlisted-file", message }));
  }
  const listed = things.filter(({ id }) => order.includes(id));
  return listed.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}
