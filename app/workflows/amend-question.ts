import type { AuthoredQuestion } from "~/core/questions/authored-question";
import { askedQuestions } from "~/data/amendments";
import { database } from "~/data/database";
import { findModuleVersion } from "~/data/module-versions";
import { saveAmendment } from "~/data/save-amendment";
import { now } from "~/platform/clock";
import { newId } from "~/platform/ids";
import { filesPrintOf, publicationPrint } from "~/publishing/fingerprint";
import { versionOf } from "~/publishing/module-version";
import { questionHash } from "~/publishing/question-hash";
import {
  type QuestionProblem,
  questionProblems,
  readQuestion,
} from "~/publishing/question-problems";
import { type QuestionStand, questionStand, withQuestion } from "./amended-module";

/** A question as it is to be from now on, in the place of the one that a module has. */
export interface QuestionAmendment {
  moduleId: string;
  questionId: string;
  /** As an author would write it in a file; it is parsed here. */
  question: unknown;
  /** For the record: who reads the module's history reads this. */
  reason: string;
  byUserId: string;
  /** The module version whose question was being mended, so that nobody's mend is overwritten. */
  seenVersionId: string;
}

export type AmendedQuestion =
  | { kind: "published"; versionId: string }
  | { kind: "refused"; problems: QuestionProblem[] }
  /** The question has changed since it was seen; nothing was stored. */
  | { kind: "stale" }
  /** There is no such module, or no such question in it. */
  | { kind: "missing" };

/**
 * Mends a question of a published module: checked like the files, stored, and published as a new
 * version, in one transaction. Nobody's mark changes by it. Mending it to what it is already stores
 * nothing.
 */
export async function amendQuestion(amendment: QuestionAmendment): Promise<AmendedQuestion> {
  const found = await questionStand(amendment);
  if (!found) return { kind: "missing" };
  const read = readQuestion(amendment.question);
  if (!read.ok) return { kind: "refused", problems: read.problems };
  if (read.question.id !== amendment.questionId) return { kind: "refused", problems: [OTHER_ID] };
  if (!(await isAsSeen(found, amendment.seenVersionId))) return { kind: "stale" };
  if (questionHash(read.question) === questionHash(found.question)) {
    return { kind: "published", versionId: found.stand.currentVersionId };
  }
  const problems = await problemsWith(found, read.question);
  if (problems.length > 0) return { kind: "refused", problems };
  const versionId = await publishAmended(found, { amendment, question: read.question });
  // Somebody published in between: what this mend stands on may be another question now.
  return versionId === null ? amendQuestion(amendment) : { kind: "published", versionId };
}

const OTHER_ID: QuestionProblem = {
  rule: "question-id",
  path: ["id"],
  message: "Keep the id: answers are stored under it. A question with another id is a new one.",
};

async function isAsSeen({ question }: QuestionStand, seenVersionId: string): Promise<boolean> {
  const seen = await findModuleVersion(database(), seenVersionId);
  const before = seen?.content.questions.find(({ id }) => id === question.id);
  return before !== undefined && questionHash(before) === questionHash(question);
}

function problemsWith({ stand, content }: QuestionStand, question: AuthoredQuestion) {
  const { moduleId } = stand;
  return questionProblems(question.id, {
    previous: content,
    content: withQuestion(content, question),
    asked: (questionIds) => askedQuestions(database(), { moduleId, questionIds }),
  });
}

/** The id of the new version; null when the module has moved on and nothing was stored. */
async function publishAmended(
  { stand, content, question: before, standing, applied }: QuestionStand,
  { amendment, question }: { amendment: QuestionAmendment; question: AuthoredQuestion },
): Promise<string | null> {
  const { moduleId, questionId, reason, byUserId } = amendment;
  const [id, createdAt] = [newId(), now()];
  const version = versionOf(withQuestion(content, question));
  const others = standing.filter((each) => each.questionId !== questionId).map((each) => each.id);
  const saved = await saveAmendment(database(), {
    stand,
    questionId,
    // The file's question is what it stands on, however often it has been mended since.
    amendment: {
      id,
      questionId,
      baseHash: applied?.baseHash ?? questionHash(before),
      question,
      reason,
      byUserId,
      createdAt,
    },
    version: {
      moduleId,
      versionId: version.id,
      content: version.content,
      fingerprint: publicationPrint(filesPrintOf(stand.fingerprint), [...others, id]),
      publishedAt: createdAt,
    },
  });
  return saved.kind === "saved" ? version.id : null;
}
