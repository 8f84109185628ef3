import type { Figure } from "~/core/modules/figure";
import type { ModuleContent } from "~/core/modules/module-content";
import { slotQuestions } from "~/core/modules/slot-questions";
import type { Subject, SubjectKind } from "../positions";
import type { Rule } from "../rule";
import type { Path } from "../yaml/yaml-source";

interface IdList {
  kind: SubjectKind;
  id: string;
  entries: { id: string; path: Path }[];
}

/** No id stands twice in a list where it has to tell the entries apart. */
export const duplicateId: Rule = {
  level: "error",
  scope: "module",
  find: (content) =>
    idLists(content).flatMap(({ kind, id: owner, entries }) =>
      entries
        .filter(({ id }, index) => entries.findIndex((entry) => entry.id === id) !== index)
        .map(({ id, path }) => ({
          subject: { kind, id: owner, path } satisfies Subject,
          message: `${id} stands here a second time: remove it, or choose another id.`,
        })),
    ),
};

function idLists({ module, sources, figures, questions, quizzes }: ModuleContent): IdList[] {
  const ofModule = { kind: "module", id: module.id } as const;
  return [
    { ...ofModule, entries: plain(module.lessons, "lessons") },
    { ...ofModule, entries: plain(module.quizzes, "quizzes") },
    ...sources.flatMap(({ id, voices, sections }): IdList[] => [
      { kind: "source", id, entries: withIds(voices, ["voices"]) },
      { kind: "source", id, entries: withIds(sections, ["sections"]) },
    ]),
    ...figures.flatMap(figureLists),
    ...quizzes.map(({ id, slots }): IdList => {
      const entries = slots.flatMap((slot, index) =>
        slotQuestions(slot, { questions }).map((question) => ({
          id: question,
          path: ["slots", index],
        })),
      );
      return { kind: "quiz", id, entries };
    }),
  ];
}

function figureLists(figure: Figure): IdList[] {
  const list = (entries: IdList["entries"]): IdList => ({ kind: "figure", id: figure.id, entries });
  switch (figure.kind) {
    case "timeline":
      return [list(withIds(figure.events, ["events"]))];
    case "flows":
      return [list(withIds(figure.parties, ["parties"])), list(withIds(figure.flows, ["flows"]))];
    case "map":
      return [
        list(withIds(figure.left.items, ["left", "items"])),
        list(withIds(figure.right.items, ["right", "items"])),
      ];
  }
}

function withIds(entries: readonly { id: string }[], path: Path): IdList["entries"] {
  return entries.map(({ id }, index) => ({ id, path: [...path, index] }));
}

function plain(ids: readonly string[], name: string): IdList["entries"] {
  return ids.map((id, index) => ({ id, path: [name, index] }));
}
