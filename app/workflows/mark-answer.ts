import { certaintyOf } from "~/core/attempts/certainty-level";
import { totalWithPersons } from "~/core/attempts/total-with-persons";
import { formatPoints, toMicroPoints } from "~/core/grading/mark";
import { type PersonalMark, rubricMark } from "~/core/grading/rubric-mark";
import type { Judgement } from "~/core/questions/judgement";
import { database } from "~/data/database";
import { saveDraft } from "~/data/person-marks";
import { type MarkedByPersons, releaseMark } from "~/data/release-mark";
import { now } from "~/platform/clock";
import { type AnswerOfMarker, essayAnswer } from "./answer-to-mark";
import { triedAt } from "./attempt-now";
import { type AttemptOfLearner, attemptOfLearner } from "./attempt-of-learner";

/** What a marker has filled in. `points` is null where the rubric decides. */
export interface FilledMark {
  levels: Readonly<Record<string, string>>;
  byHand: { points: number; reason: string } | null;
  comment: string;
}

/** What is wrong with a mark, by field: `criterion-…`, `points`, `reason`. */
export type MarkProblems = Readonly<Record<string, string>>;

export type MarkSaved =
  | { kind: "saved" }
  | { kind: "problems"; problems: MarkProblems }
  /** This marker has released a mark of the answer: it can only be released again. */
  | { kind: "already-released" }
  | { kind: "missing" };

/** Keeps what a marker has filled in so far, for nobody else to see. */
export async function saveMarkDraft(
  wanted: AnswerOfMarker,
  filled: FilledMark,
): Promise<MarkSaved> {
  const answered = await essayAnswer(wanted);
  if (!answered) return { kind: "missing" };
  const judgement = judgementOf(filled);
  const { possibleMicro } = answered.found;
  const mark = rubricMark({ rubric: answered.essay.rubric, possibleMicro }, judgement);
  if (mark.kind === "too-many-points") return tooManyPoints(possibleMicro);
  const { attemptId, position, markerUserId } = wanted;
  const kept = await saveDraft(database(), {
    ...{ attemptId, position, markerUserId, judgement },
    comment: filled.comment,
    markMicro: mark.kind === "marked" ? mark.markMicro : null,
    updatedAt: now(),
  });
  return { kind: kept ? "saved" : "already-released" };
}

export type MarkReleased =
  | { kind: "counts"; finished: boolean }
  | { kind: "second" }
  | { kind: "problems"; problems: MarkProblems }
  | { kind: "missing" };

/** Releases a mark to the learner, unless a criterion is open or too many points are given. */
export async function releaseFilledMark(
  wanted: AnswerOfMarker,
  filled: FilledMark,
  { replaces }: { replaces: boolean },
): Promise<MarkReleased> {
  const answered = await essayAnswer(wanted);
  if (!answered) return { kind: "missing" };
  const { found, essay } = answered;
  const judgement = judgementOf(filled);
  const { possibleMicro, learnerId } = found;
  const mark = rubricMark({ rubric: essay.rubric, possibleMicro }, judgement);
  if (mark.kind === "too-many-points") return tooManyPoints(possibleMicro);
  if (mark.kind === "incomplete") {
    const open = essay.rubric.filter(({ id }) => mark.missing.includes(id));
    const problems = open.map(({ id, text }) => [`criterion-${id}`, `Choose a level: ${text}`]);
    return { kind: "problems", problems: Object.fromEntries(problems) };
  }
  const attempt = await attemptOfLearner({ attemptId: wanted.attemptId, learnerId });
  if (!attempt) return { kind: "missing" };
  const { attemptId, position, markerUserId } = wanted;
  return releaseMark(
    database(),
    {
      ...{ attemptId, position, learnerId, markerUserId, judgement, mark, replaces },
      comment: filled.comment,
      reason: reasonOf(mark, judgement),
      releasedAt: now(),
    },
    (marked) => totalOf(attempt, marked),
  );
}

function judgementOf({ levels, byHand }: FilledMark): Judgement {
  const micro = byHand && toMicroPoints(byHand.points);
  return { levels, byHand: byHand && { micro: micro ?? 0, reason: byHand.reason } };
}

function reasonOf({ working }: PersonalMark, { byHand }: Judgement): string {
  return byHand === null ? working : byHand.reason;
}

function tooManyPoints(possibleMicro: number) {
  const most = formatPoints(possibleMicro, 2);
  const problems = { points: `The answer is worth ${most} points at most: give that or less.` };
  return { kind: "problems", problems } as const;
}

/** By what is stored at that moment, with the questions of the version that the attempt began with. */
function totalOf(found: AttemptOfLearner, { attempt, persons }: MarkedByPersons) {
  const { quiz, slots, tries } = found;
  const questions = new Map(slots.map(({ position, question }) => [position, question]));
  const stored = attempt.slots.flatMap(({ position, response, possibleMicro, markMicro }) => {
    const question = questions.get(position);
    if (!question) return [];
    const given = {
      response: response?.answer ?? null,
      tried: triedAt(tries, position),
      certainty: certaintyOf(response?.certainty ?? null),
    };
    const judgement = persons.find((mark) => mark.position === position)?.judgement ?? null;
    return [{ question, given, possibleMicro, markMicro, judgement }];
  });
  return totalWithPersons(stored, quiz);
}
