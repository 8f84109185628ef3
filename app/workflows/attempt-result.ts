import { attemptsLeft } from "~/core/attempts/attempts-left";
import { visibleFeedback } from "~/core/attempts/feedback";
import { type MarkChange, possibleAtFirst, shownMarkChanges } from "~/core/attempts/mark-changes";
import { marksByObjective } from "~/core/attempts/marks-by-objective";
import { marksSoFar } from "~/core/attempts/marks-so-far";
import { formatPoints, toMicroPoints } from "~/core/grading/mark";
import { percentOf } from "~/core/grading/percent";
import type { OwnedAttempt } from "~/data/attempt-record";
import { listAttempts } from "~/data/attempts";
import { database } from "~/data/database";
import { markChangesOf } from "~/data/marking-events";
import type { AttemptOfLearner } from "./attempt-of-learner";
import { settledAttempt } from "./settled-attempt";

const points = (micro: number) => formatPoints(micro, 2);

/** What a learner may see of a submitted attempt as a whole. */
export async function attemptResult(owned: OwnedAttempt) {
  const found = await settledAttempt(owned);
  if (!found) return { kind: "missing" } as const;
  if (found.attempt.state === "running") return { kind: "running" } as const;
  const { learnerId, moduleId, quizId } = found.attempt;
  const attempts = await listAttempts(database(), { learnerId, moduleId, quizId });
  const changes = await markChangesOf(database(), owned.attemptId);
  return { kind: "submitted", view: resultView(found, attempts.length, changes) } as const;
}

function resultView(found: AttemptOfLearner, used: number, changes: readonly MarkChange[]) {
  const { attempt, content, quiz, slots } = found;
  const visible = visibleFeedback(quiz.feedback, "submitted");
  const { id, title } = content.module;
  return {
    module: { id, title },
    quiz: { id: quiz.id, title: quiz.title },
    number: attempt.number,
    mayRetry: attemptsLeft(quiz, used) !== 0,
    score: visible.score && attempt.markMicro !== null ? shownScore(found) : null,
    abandoned: attempt.state === "abandoned",
    waiting: attempt.state === "waiting" ? shownWaiting(found, visible.score) : null,
    objectives: visible.score && attempt.state !== "abandoned" ? shownObjectives(found) : null,
    changes: shownMarkChanges(changes, visible),
    questions: slots.map(({ position, question, possibleMicro, outcome, markMicro }) => ({
      position,
      stem: question.stem,
      // Points that a regrade changed would tell what became of a mark that may not be seen.
      possible: points(
        visible.score ? possibleMicro : possibleAtFirst({ position, possibleMicro }, changes),
      ),
      // That an answer waits says nothing about what it will earn.
      ...(outcome && (visible.correctness || outcome === "pending") ? { outcome } : {}),
      ...(visible.score && markMicro !== null ? { earned: points(markMicro) } : {}),
    })),
  };
}

function shownScore({ attempt, quiz }: AttemptOfLearner) {
  const { possibleMicro, passed } = attempt;
  const markMicro = attempt.markMicro ?? 0;
  return {
    earned: points(markMicro),
    possible: points(possibleMicro),
    percent: percentOf(markMicro, possibleMicro),
    passPercent: formatPoints(toMicroPoints(quiz.passMark) * 100, 0),
    passed: passed === true,
  };
}

/** How many answers wait for a person, and what the rest has earned, where that may be seen. */
function shownWaiting({ slots }: AttemptOfLearner, mayScore: boolean) {
  const { waiting, markMicro, possibleMicro } = marksSoFar(slots);
  const rest = { earned: points(markMicro), possible: points(possibleMicro) };
  return { answers: waiting, rest: mayScore && possibleMicro > 0 ? rest : null };
}

/** Without what waits to be marked. */
function shownObjectives({ content, slots }: AttemptOfLearner) {
  const marked = slots.flatMap(({ question, markMicro, possibleMicro }) =>
    markMicro === null ? [] : [{ question, markMicro, possibleMicro }],
  );
  const counted = marked.filter(({ possibleMicro }) => possibleMicro > 0);
  return marksByObjective(content.module.objectives, counted).map(
    ({ objective, markMicro, possibleMicro, questions }) => ({
      ...objective,
      earned: points(markMicro),
      possible: points(possibleMicro),
      share: markMicro / possibleMicro,
      questions,
    }),
  );
}
