import { formatPoints, toMicroPoints } from "../grading/mark";
import type { ModuleContent } from "./module-content";
import type { Quiz } from "./quiz";
import { slotQuestions, slotSize } from "./slot-questions";
import { withoutDropped } from "./without-dropped";

/** What a learner is told before starting a quiz. */
export interface QuizExpectations {
  questions: number;
  /** How many different questions the quiz can draw from. */
  bank: number;
  /** For people; null when it depends on what is drawn. */
  points: string | null;
  passPercent: string;
  /** Whether a person marks some of the questions that may be asked. */
  hasEssays: boolean;
  settings: Omit<Quiz, "slots">;
}

/** What to expect of a quiz, from its settings alone. */
export function quizExpectations(
  written: Pick<ModuleContent, "questions">,
  settings: Quiz,
): QuizExpectations {
  const { content, quiz } = withoutDropped({ content: written, quiz: settings });
  const pointsOf = new Map(content.questions.map(({ id, points }) => [id, toMicroPoints(points)]));
  const slotPoints = quiz.slots.map((slot) => {
    const each = new Set(
      slot.points === undefined
        ? slotQuestions(slot, content).map((id) => pointsOf.get(id))
        : [toMicroPoints(slot.points)],
    );
    const [only] = each;
    return each.size === 1 && only !== undefined ? only * slotSize(slot, content) : null;
  });
  const known = slotPoints.filter((micro) => micro !== null);
  const total = known.reduce((sum, micro) => sum + micro, 0);
  const asked = new Set(quiz.slots.flatMap((slot) => slotQuestions(slot, content)));
  return {
    questions: quiz.slots.reduce((sum, slot) => sum + slotSize(slot, content), 0),
    bank: asked.size,
    points: known.length === slotPoints.length ? formatPoints(total, decimalsOf(total)) : null,
    passPercent: formatPoints(toMicroPoints(quiz.passMark) * 100, 0),
    hasEssays: content.questions.some(({ id, kind }) => kind === "essay" && asked.has(id)),
    settings: settingsOf(quiz),
  };
}

/** Without the slots: which questions there are is for the attempt to tell. */
function settingsOf({ slots: _, ...settings }: Quiz): QuizExpectations["settings"] {
  return settings;
}

function decimalsOf(micro: number): number {
  return micro % 1_000_000 === 0 ? 0 : 2;
}
