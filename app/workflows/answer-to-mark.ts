import { formatPoints, markOf } from "~/core/grading/mark";
import type { QuestionByKind } from "~/core/questions/question";
import { shareValue } from "~/core/questions/rubric";
import { countWords, lengthRemark } from "~/core/questions/word-count";
import { answersToQuestion, findAnswer, type QuestionOfModule } from "~/data/answers-to-mark";
import { database } from "~/data/database";
import {
  type AnswerPlace,
  countingMarks,
  earlierComments,
  marksOfAnswer,
  type PersonMark,
} from "~/data/person-marks";
import { answerIdOf } from "./answer-id";
import { essayOfVersion, stimulusOfVersion } from "./essay-of-version";

export interface AnswerOfMarker extends QuestionOfModule, AnswerPlace {
  markerUserId: string;
}

const points = (micro: number) => formatPoints(micro, 2);

/** The stored answer with the essay that it answers; null when the module has no such answer. */
export async function essayAnswer(wanted: AnswerOfMarker) {
  const found = await findAnswer(database(), wanted);
  const essay = found && (await essayOfVersion(found.moduleVersionId, wanted.questionId));
  if (!essay || found.answer.kind !== "essay") return null;
  return { found, essay, text: found.answer.text };
}

/** One answer with all that a person needs to mark it, and nothing of whose it is. */
export async function answerToMark(wanted: AnswerOfMarker) {
  const answered = await essayAnswer(wanted);
  if (!answered) return null;
  const { found, essay, text } = answered;
  const [listed, marks, counting, comments] = await Promise.all([
    answersToQuestion(database(), wanted),
    marksOfAnswer(database(), wanted),
    countingMarks(database(), wanted.attemptId),
    earlierComments(database(), wanted),
  ]);
  const mine = marks.find((mark) => mark.markerUserId === wanted.markerUserId && !isEmpty(mark));
  const counted = counting.find(({ position }) => position === wanted.position);
  const here = answerIdOf(wanted);
  return {
    question: {
      ...questionShown(essay, found.possibleMicro),
      stimulus: await stimulusOfVersion(found.moduleVersionId, essay),
    },
    answer: {
      number: listed.findIndex((each) => answerIdOf(each) === here) + 1,
      of: listed.length,
      text,
      words: countWords(text),
      remark: lengthRemark(text, essay.words),
      isMarked: found.outcome !== "pending",
    },
    otherWaiting: listed.filter((each) => each.outcome === "pending" && answerIdOf(each) !== here)
      .length,
    mine: mine ? { ...markShown(mine), counts: counted?.markerUserId === mine.markerUserId } : null,
    others: mine?.releasedAt ? othersShown(marks, mine, counted) : [],
    comments: comments.filter((comment) => comment !== mine?.comment),
  };
}

function questionShown(essay: QuestionByKind["essay"], possibleMicro: number) {
  const { id, stem, guidance, markerNotes, modelAnswer, rubric } = essay;
  return {
    id,
    stem,
    guidance,
    markerNotes,
    modelAnswer,
    possible: points(possibleMicro),
    rubric: rubric.map((criterion) => ({
      id: criterion.id,
      text: criterion.text,
      levels: criterion.levels.map((level) => {
        const micro = markOf(shareValue(level.share), possibleMicro);
        return { id: level.id, text: level.text, micro, points: points(micro) };
      }),
    })),
  };
}

/** Taken up, but nothing filled in so far. */
function isEmpty({ judgement, comment, releasedAt }: PersonMark): boolean {
  const { levels, byHand } = judgement;
  return Object.keys(levels).length === 0 && !byHand && comment === "" && releasedAt === null;
}

function markShown({ judgement, comment, markMicro, updatedAt, releasedAt }: PersonMark) {
  const { levels, byHand } = judgement;
  return {
    levels,
    byHand: byHand && { points: formatPoints(byHand.micro, 3), reason: byHand.reason },
    comment,
    earned: markMicro === null ? null : points(markMicro),
    updatedAt: updatedAt.toISOString(),
    releasedAt: releasedAt?.toISOString() ?? null,
  };
}

/** Shown only to those who have released a mark of their own: nobody marks by another's mark. */
function othersShown(marks: PersonMark[], mine: PersonMark, counted: PersonMark | undefined) {
  return marks.flatMap((mark) => {
    if (mark.markerUserId === mine.markerUserId || mark.releasedAt === null) return [];
    const difference = (mark.markMicro ?? 0) - (mine.markMicro ?? 0);
    return [
      {
        ...markShown(mark),
        counts: mark.markerUserId === counted?.markerUserId,
        difference: difference === 0 ? null : points(Math.abs(difference)),
        higher: difference > 0,
      },
    ];
  });
}
