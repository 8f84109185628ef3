import { questionReview } from "~/core/attempts/review/question-review";
import { toMicroPoints } from "~/core/grading/mark";
import { acceptAlso } from "~/core/mending/accept-also";
import { tallyAnswers } from "~/core/mending/tally-answers";
import type { ModuleContent } from "~/core/modules/module-content";
import { askedCheck, checkOptionOrder } from "~/core/modules/public-check";
import { slotQuestions } from "~/core/modules/slot-questions";
import { stimulusAlone } from "~/core/modules/stimulus";
import type { AuthoredQuestion } from "~/core/questions/authored-question";
import { publicQuestion } from "~/core/questions/public-question";
import { accountNames } from "~/data/accounts";
import { listAmendments } from "~/data/amendments";
import { database } from "~/data/database";
import { answersInAttempts, answersInLessons, type GivenAnswers } from "~/data/given-answers";
import { openModule } from "./open-module";

interface NamedQuestion {
  moduleId: string;
  questionId: string;
}

/** A question as its owner looks after it; null when the module has no such question. */
export async function manageQuestion(named: NamedQuestion) {
  const opened = await openModule(named.moduleId);
  const question = opened?.content.questions.find(({ id }) => id === named.questionId);
  if (!opened || !question) return null;
  const { content, versionId } = opened;
  const { id, title } = content.module;
  const isCheck = question.use === "check";
  const given = await (isCheck ? answersInLessons : answersInAttempts)(database(), named);
  return {
    module: { id, title },
    versionId,
    question: { id: question.id, kind: question.kind, isCheck, points: question.points },
    erratum: question.erratum ?? null,
    ...questionSides(content, question),
    quizzes: quizzesAsking(content, question.id),
    answers: answersShown(question, given),
    amendments: await amendmentsOf(named),
  };
}

/** A question as learners are asked it, and as they see it when everything may be seen. */
export function questionSides(
  content: Pick<ModuleContent, "sources" | "groups">,
  question: AuthoredQuestion,
) {
  const asked = askedCheck(question);
  const optionOrder = checkOptionOrder(question);
  return {
    stimulus: stimulusAlone(content, question),
    stem: asked.stem,
    asked: publicQuestion(asked, optionOrder),
    key: questionReview({
      content,
      question: asked,
      response: null,
      optionOrder,
      possibleMicro: toMicroPoints(question.points),
      visible: { score: false, correctness: false, key: true, explanations: true },
    }),
  };
}

function quizzesAsking({ quizzes, questions }: ModuleContent, questionId: string) {
  return quizzes
    .filter(({ slots }) =>
      slots.some((slot) => slotQuestions(slot, { questions }).includes(questionId)),
    )
    .map(({ id, title }) => ({ id, title }));
}

function answersShown(question: AuthoredQuestion, given: readonly GivenAnswers[]) {
  const outcomes = new Map<GivenAnswers["outcome"], number>();
  for (const { outcome, count } of given) {
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + count);
  }
  // What an answer to a question with variables is worth depends on the values that were drawn.
  const asked = question.kind === "parameterised-numeric" ? null : question;
  const answered = given.flatMap(({ answer, count }) =>
    answer === null ? [] : [{ response: answer, count }],
  );
  const parts = asked ? tallyAnswers(asked, answered) : [];
  return {
    outcomes: [...outcomes].map(([outcome, count]) => ({ outcome, count })),
    parts: parts.map((part) => ({
      ...part,
      rows: part.rows.map((row) => ({
        ...row,
        mayBeAccepted:
          row.standing !== "right" &&
          acceptAlso(question, { part: part.id, answer: row.answer }) !== null,
      })),
    })),
  };
}

async function amendmentsOf({ moduleId, questionId }: NamedQuestion) {
  const amendments = (await listAmendments(database(), moduleId)).filter(
    (each) => each.questionId === questionId,
  );
  const names = await accountNames(
    database(),
    amendments.map(({ byUserId }) => byUserId),
  );
  return amendments.map(({ id, createdAt, withdrawnAt, reason, byUserId, question }) => ({
    id,
    at: createdAt.toISOString(),
    stands: withdrawnAt === null,
    reason,
    by: names.get(byUserId) ?? null,
    change: question.erratum?.change ?? null,
  }));
}
