import { auth } from "~/access/auth";
import { seededRandom } from "~/core/attempts/seeded-random";
import { shuffle } from "~/core/attempts/shuffle";
import { askedCheck } from "~/core/modules/public-check";
import { keyResponse } from "~/core/questions/key-response";
import { database } from "~/data/database";
import { findAccountLearner } from "~/data/learners";
import { newId } from "~/platform/ids";
import { answerCheck } from "~/workflows/answer-check";
import { appointOwner } from "~/workflows/appoint-owner";
import { attemptOfLearner } from "~/workflows/attempt-of-learner";
import { finishLesson } from "~/workflows/finish-lesson";
import { currentModules, type OpenModule } from "~/workflows/open-module";
import { saveResponses } from "~/workflows/save-responses";
import { startAttempt } from "~/workflows/start-attempt";
import { submitAttempt } from "~/workflows/submit-attempt";

/** The account that `EXAMPLE_DATA=on` makes. It is an example, and its password is public. */
export const EXAMPLE_LEARNER = {
  name: "Example Learner",
  email: "example.learner@example.org",
  password: "an example to explore",
};

/** The account that `EXAMPLE_DATA=on` makes to look after the example module; as public as the other. */
export const EXAMPLE_AUTHOR = {
  name: "Example Author",
  email: "example.author@example.org",
  password: "an example to explore",
};

/** The one module that a public account may mend. */
const EXAMPLE_MODULE = "russia-dprk-treaty";

/** Of each attempt at the first quiz, how many questions are answered rightly. */
const RIGHT_ANSWERS = [5, 8];

/**
 * Makes the example learner with some lessons read, checks answered and two attempts at the first
 * quiz; does nothing when there is one already. True when it was made now.
 */
export async function seedExampleLearner(): Promise<boolean> {
  const { email } = EXAMPLE_LEARNER;
  if (await database().user.findFirst({ where: { email } })) return false;
  const { user } = await auth().api.signUpEmail({ body: EXAMPLE_LEARNER });
  const learner = await findAccountLearner(database(), { userId: user.id });
  for (const opened of await currentModules()) await learn(opened, learner.id);
  return true;
}

/**
 * Makes the example author, who may mend the example module; does nothing when there is one already.
 * True when it was made now.
 */
export async function seedExampleAuthor(): Promise<boolean> {
  const { email } = EXAMPLE_AUTHOR;
  if (await database().user.findFirst({ where: { email } })) return false;
  await auth().api.signUpEmail({ body: EXAMPLE_AUTHOR });
  await appointOwner({ email, moduleId: EXAMPLE_MODULE });
  return true;
}

async function learn(opened: OpenModule, learnerId: string): Promise<void> {
  for (const lesson of opened.content.lessons.slice(0, 3)) {
    const place = { ...opened, learnerId, lesson };
    await finishLesson(place);
    for (const question of opened.content.questions.filter(({ id }) =>
      lesson.checks.includes(id),
    )) {
      await answerCheck({ ...place, question, response: keyResponse(askedCheck(question)) });
    }
  }
  for (const right of RIGHT_ANSWERS) await takeFirstQuiz(opened, learnerId, right);
}

async function takeFirstQuiz(opened: OpenModule, learnerId: string, right: number): Promise<void> {
  const [quiz] = opened.content.quizzes;
  if (!quiz) return;
  const started = await startAttempt({ ...opened, quiz, learnerId });
  if (started.kind === "refused") return;
  const owned = { attemptId: started.attemptId, learnerId };
  const attempt = await attemptOfLearner(owned);
  const slots = shuffle(attempt?.slots ?? [], seededRandom(`example ${right}`)).slice(0, right);
  const operations = slots.map(({ position, question, revision }) => ({
    operationId: newId(),
    position,
    baseRevision: revision,
    answer: keyResponse(question),
  }));
  await saveResponses({ ...owned, operations });
  await submitAttempt(owned);
}
