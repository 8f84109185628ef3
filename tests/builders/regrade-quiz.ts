import type { AttemptToRegrade, SlotToRegrade } from "~/core/attempts/regrade/regrade-types";
import { gradeAnswers } from "~/core/grading/grade-answers";
import { markOf, toMicroPoints } from "~/core/grading/mark";
import { reachesPassMark } from "~/core/grading/pass-mark";
import { type ModuleContent, moduleContentSchema } from "~/core/modules/module-content";
import { type Quiz, quizSchema } from "~/core/modules/quiz";
import { askedQuestion } from "~/core/questions/asked-question";
import type { AuthoredQuestion } from "~/core/questions/authored-question";
import type { Response } from "~/core/questions/response";
import { buildModuleContent } from "./module-content";

type Settings = Partial<Pick<Quiz, "passMark" | "tries" | "certainty">>;

/** A version of a module whose quiz "quiz" asks all of these questions. */
export function versionWith(
  questions: readonly AuthoredQuestion[],
  settings: Settings = {},
): ModuleContent {
  const slots = questions.map(({ id }) => ({ question: id }));
  const quiz = quizSchema.parse({
    id: "quiz",
    title: "A quiz",
    summary: "Of it.",
    slots,
    ...settings,
  });
  return moduleContentSchema.parse({ ...buildModuleContent(), questions, quizzes: [quiz] });
}

/** An attempt at the version "v1" as it was marked when it was submitted. */
export function markedAttempt(
  content: ModuleContent,
  responses: readonly (Response | null)[],
  attemptId = "attempt",
): AttemptToRegrade {
  const [quiz] = content.quizzes;
  if (!quiz) throw new Error("The version has no quiz.");
  const graded = content.questions.map((question, index) =>
    gradedSlot(question, { quiz, position: index + 1, response: responses[index] ?? null }),
  );
  const slots = graded.map(({ slot }) => slot);
  const waiting = slots.some(({ markMicro }) => markMicro === null);
  const shares = graded.flatMap(({ slot, fraction }) =>
    fraction === null ? [] : [{ fraction, pointsMicro: slot.possibleMicro }],
  );
  const mark = slots.reduce((sum, { markMicro }) => sum + (markMicro ?? 0), 0);
  return {
    attemptId,
    learnerId: "learner",
    number: 1,
    moduleVersionId: "v1",
    state: waiting ? "waiting" : "marked",
    markMicro: waiting ? null : Math.max(0, mark),
    possibleMicro: slots.reduce((sum, { possibleMicro }) => sum + possibleMicro, 0),
    passed: waiting ? null : reachesPassMark(shares, quiz.passMark),
    slots,
  };
}

interface Answered {
  quiz: Quiz;
  position: number;
  response: Response | null;
}

function gradedSlot(question: AuthoredQuestion, { quiz, position, response }: Answered) {
  const asked = askedQuestion(question, null);
  if (!asked) throw new Error(`${question.id} cannot be asked without values.`);
  const given = { response, tried: [], certainty: "low" } as const;
  const { outcome, fraction } = gradeAnswers(asked, given, quiz);
  const possibleMicro = toMicroPoints(question.points);
  const slot: SlotToRegrade = {
    position,
    questionId: question.id,
    gradedVersionId: "v1",
    variables: null,
    given: () => given,
    outcome,
    markMicro: fraction === null ? null : markOf(fraction, possibleMicro),
    possibleMicro,
  };
  return { slot, fraction };
}
