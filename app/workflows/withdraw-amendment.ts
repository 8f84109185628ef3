import type { AuthoredQuestion } from "~/core/questions/authored-question";
import { askedQuestions } from "~/data/amendments";
import { database } from "~/data/database";
import { findEarlierQuestion } from "~/data/earlier-question";
import { saveAmendment } from "~/data/save-amendment";
import { now } from "~/platform/clock";
import { filesPrintOf, publicationPrint } from "~/publishing/fingerprint";
import { versionOf } from "~/publishing/module-version";
import { questionHash } from "~/publishing/question-hash";
import { type QuestionProblem, questionProblems } from "~/publishing/question-problems";
import { type QuestionStand, questionStand, withQuestion } from "./amended-module";

export type WithdrawnAmendment =
  | { kind: "withdrawn"; versionId: string }
  /** The file's question cannot take its place, as it is marked otherwise and says nothing of that. */
  | { kind: "refused"; problems: QuestionProblem[] }
  /** The question has no amendment, or there is no such question. */
  | { kind: "missing" };

/** Puts the file's question back in the place of the one that was mended in the browser. */
export async function withdrawAmendment(wanted: {
  moduleId: string;
  questionId: string;
}): Promise<WithdrawnAmendment> {
  const found = await questionStand(wanted);
  const standing = found?.standing.filter(({ questionId }) => questionId === wanted.questionId);
  if (!found || !standing || standing.length === 0) return { kind: "missing" };
  const question = await questionInstead(found);
  const problems = await problemsWith(found, question);
  if (problems.length > 0) return { kind: "refused", problems };
  const versionId = await publishWithout(found, question);
  return versionId === null ? withdrawAmendment(wanted) : { kind: "withdrawn", versionId };
}

/** One that was left out anyway leaves the question as it is. */
async function questionInstead({
  stand,
  question,
  applied,
}: QuestionStand): Promise<AuthoredQuestion> {
  if (applied === null) return question;
  const file = await findEarlierQuestion(database(), {
    moduleId: stand.moduleId,
    matches: (each) => each.id === question.id && questionHash(each) === applied.baseHash,
  });
  if (!file) throw new Error(`No version of ${stand.moduleId} has the question that was mended.`);
  return file;
}

function problemsWith({ stand, content }: QuestionStand, question: AuthoredQuestion) {
  const { moduleId } = stand;
  return questionProblems(question.id, {
    previous: content,
    content: withQuestion(content, question),
    asked: (questionIds) => askedQuestions(database(), { moduleId, questionIds }),
  });
}

async function publishWithout(
  { stand, content, standing }: QuestionStand,
  question: AuthoredQuestion,
): Promise<string | null> {
  const version = versionOf(withQuestion(content, question));
  const others = standing.filter((each) => each.questionId !== question.id);
  const ids = others.map(({ id }) => id);
  const saved = await saveAmendment(database(), {
    stand,
    questionId: question.id,
    amendment: null,
    version: {
      moduleId: stand.moduleId,
      versionId: version.id,
      content: version.content,
      fingerprint: publicationPrint(filesPrintOf(stand.fingerprint), ids),
      publishedAt: now(),
    },
  });
  return saved.kind === "saved" ? version.id : null;
}
