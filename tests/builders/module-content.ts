import { type ModuleContent, moduleContentSchema } from "~/core/modules/module-content";

/** Valid content of a small module without lessons' texts or questions; what is given replaces it. */
export function buildModuleContent(module: { id?: string; title?: string } = {}): ModuleContent {
  return moduleContentSchema.parse({
    module: {
      id: "module",
      title: "A module",
      summary: "What it is about.",
      language: "en",
      objectives: [{ id: "obj", text: "Explain it" }],
      lessons: ["lesson"],
      ...module,
    },
    sources: [],
    lessons: [],
    glossary: [],
    figures: [],
    questions: [],
    quizzes: [],
  });
}
