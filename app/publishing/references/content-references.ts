import type { ModuleContent } from "~/core/modules/module-content";
import { figureReferences } from "./figure-references";
import { lessonReferences } from "./lesson-references";
import { idSet, type KnownIds, listReferences, type Reference } from "./reference";

/** Every reference that a module makes from one of its parts to another. */
export function contentReferences(content: ModuleContent): Reference[] {
  const known = knownIds(content);
  return [
    ...moduleReferences(content, known),
    ...sourceReferences(content),
    ...content.lessons.flatMap((lesson) => lessonReferences(lesson, known)),
    ...content.figures.flatMap((figure) => figureReferences(figure, known)),
    ...termReferences(content, known),
    ...questionReferences(content, known),
    ...quizReferences(content, known),
  ];
}

function knownIds(content: ModuleContent): KnownIds {
  const claims = content.sources.flatMap(({ passages }) => passages.flatMap((each) => each.claims));
  return {
    objective: idSet(content.module.objectives),
    claim: idSet(claims),
    lesson: idSet(content.lessons),
    quiz: idSet(content.quizzes),
    question: idSet(content.questions),
    group: idSet(content.groups),
    term: idSet(content.glossary),
    figure: idSet(content.figures),
  };
}

function moduleReferences({ module }: ModuleContent, known: KnownIds): Reference[] {
  const { completion } = module;
  const lessons = completion.lessons === "all" ? [] : completion.lessons;
  const list = (thing: "lesson" | "quiz", path: string[], ids: readonly string[]) =>
    listReferences(
      { subject: { kind: "module", id: module.id, path }, thing, known: known[thing] },
      ids,
    );
  return [
    ...list("lesson", ["lessons"], module.lessons),
    ...list("quiz", ["quizzes"], module.quizzes),
    ...list("lesson", ["completion", "lessons"], lessons),
    ...list("quiz", ["completion", "quizzes"], completion.quizzes),
  ];
}

function sourceReferences({ sources }: ModuleContent): Reference[] {
  return sources.flatMap(({ passages, sections, voices }) =>
    passages.flatMap((passage): Reference[] => [
      {
        subject: { kind: "passage", id: passage.id, path: ["section"] },
        thing: "section",
        id: passage.section,
        known: idSet(sections),
      },
      ...passage.claims.map(
        (claim): Reference => ({
          subject: { kind: "claim", id: claim.id, path: ["voice"] },
          thing: "voice",
          id: claim.voice,
          known: idSet(voices),
        }),
      ),
    ]),
  );
}

function termReferences({ glossary }: ModuleContent, known: KnownIds): Reference[] {
  return glossary.flatMap(({ id, claims }) => {
    const subject = { kind: "term", id, path: ["claims"] } as const;
    return listReferences({ subject, thing: "claim", known: known.claim }, claims);
  });
}

function questionReferences({ questions }: ModuleContent, known: KnownIds): Reference[] {
  return questions.flatMap(({ id, claims, objectives, group }): Reference[] => {
    const at = (path: string) => ({ kind: "question", id, path: [path] }) as const;
    return [
      ...listReferences({ subject: at("claims"), thing: "claim", known: known.claim }, claims),
      ...listReferences(
        { subject: at("objectives"), thing: "objective", known: known.objective },
        objectives,
      ),
      ...(group === undefined
        ? []
        : [{ subject: at("group"), thing: "group", id: group, known: known.group }]),
    ];
  });
}

function quizReferences({ quizzes }: ModuleContent, known: KnownIds): Reference[] {
  return quizzes.flatMap(({ id, slots }) =>
    slots.flatMap((slot, index): Reference[] => {
      const at = (part: string) => ({ kind: "quiz", id, path: ["slots", index, part] }) as const;
      const asked = { thing: "question", known: known.question };
      if ("pool" in slot) {
        const wanted = Object.keys(slot.perObjective ?? {}).map((objective) => ({
          subject: at("perObjective"),
          thing: "objective" as const,
          id: objective,
          known: known.objective,
        }));
        return [...listReferences({ subject: at("pool"), ...asked }, slot.pool), ...wanted];
      }
      return "group" in slot
        ? [{ subject: at("group"), thing: "group", id: slot.group, known: known.group }]
        : [{ subject: at("question"), ...asked, id: slot.question }];
    }),
  );
}
