import type { LessonElement } from "~/core/modules/lesson-node";
import type { Position } from "./problem";
import type { Path } from "./yaml/yaml-source";

/** The things of a module that have an id of their own, and so can be pointed at. */
export type SubjectKind =
  | "module"
  | "objective"
  | "source"
  | "passage"
  | "claim"
  | "lesson"
  | "term"
  | "figure"
  | "question"
  | "group"
  | "quiz";

/** A part of the module's content: a thing by its id, and a path inside it. */
export interface Subject {
  kind: SubjectKind;
  id: string;
  path?: Path;
  /** An element of a lesson's body, when the subject is one. */
  element?: LessonElement;
}

/** Where the parts of a module's content were written. */
export interface Positions {
  of(subject: Subject): Position;
}

/** Finds a place inside one thing: `[]` is the thing itself. */
export type Locate = (path: Path) => Position;

export interface PositionBook extends Positions {
  /** Notes where a thing stands; gives the earlier place when its id is taken, and keeps that. */
  note(kind: SubjectKind, id: string, locate: Locate): Position | null;
  noteElements(places: ReadonlyMap<LessonElement, Position>): void;
}

/** An empty book; what it does not know stands at `fallback`. */
export function positionBook(fallback: Position): PositionBook {
  const things = new Map<string, Locate>();
  const elements = new Map<LessonElement, Position>();
  const keyOf = (kind: SubjectKind, id: string) => `${kind} ${id}`;
  return {
    note(kind, id, locate) {
      const earlier = things.get(keyOf(kind, id));
      if (earlier !== undefined) return earlier([]);
      things.set(keyOf(kind, id), locate);
      return null;
    },
    noteElements(places) {
      for (const [element, position] of places) elements.set(element, position);
    },
    of({ kind, id, path = [], element }) {
      const place = element && elements.get(element);
      return place ?? things.get(keyOf(kind, id))?.(path) ?? fallback;
    },
  };
}
