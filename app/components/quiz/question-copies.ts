import type { GivenAnswer } from "~/core/attempts/given-answer";
import type { QuestionPageData } from "./question-page-data";

/**
 * The questions of an attempt that this tab has loaded, so that a free quiz can be gone through while
 * the network is away. In memory only: nobody else at this device comes upon them.
 */
const copies = new Map<string, Copy>();

interface Copy {
  page: QuestionPageData;
  /** When it came, on the clock that no one sets. */
  loadedAt: number;
}

export function keepCopy(page: QuestionPageData): void {
  copies.set(nameOf(page), { page, loadedAt: performance.now() });
}

/** Keeps those that are not here yet: what is here may have been answered since. */
export function keepCopies(pages: readonly QuestionPageData[]): void {
  for (const page of pages) if (!copies.has(nameOf(page))) keepCopy(page);
}

/** The question as it was loaded, with what is known now; null when it was never loaded. */
export function copyOf(attemptId: string, position: number): QuestionPageData | null {
  const copy = copies.get(nameOf({ attemptId, position }));
  if (!copy) return null;
  const { page, loadedAt } = copy;
  const { time } = page;
  if (!time) return page;
  const gone = performance.now() - loadedAt;
  return { ...page, time: { ...time, leftAtLoad: Math.max(0, time.leftAtLoad - gone) } };
}

interface Answered {
  attemptId: string;
  position: number;
  answer: GivenAnswer | null;
  answered: boolean;
}

/** The answer was changed: every copy of the attempt shows that. */
export function answerCopies({ attemptId, position, answer, answered }: Answered): void {
  for (const [name, { page, loadedAt }] of copies) {
    if (page.attemptId !== attemptId) continue;
    const questions = page.questions.map((each) =>
      each.position === position ? { ...each, answered } : each,
    );
    const response = page.position === position ? answer : page.response;
    copies.set(name, { page: { ...page, questions, response }, loadedAt });
  }
}

function nameOf({ attemptId, position }: { attemptId: string; position: number }): string {
  return `${attemptId} ${position}`;
}
