import { expect, it } from "vitest";
import { answerToMark } from "~/workflows/answer-to-mark";
import { attemptReview } from "~/workflows/attempt-review";
import { manageQuestion } from "~/workflows/manage-question";
import { openQuestion } from "~/workflows/open-question";
import { submitAttempt } from "~/workflows/submit-attempt";
import { buildEssayModule } from "../../builders/essay-module";
import { buildQuizModule } from "../../builders/quiz-module";
import { essayScene, handIn, marker, placeOf } from "./marking-scene";
import { quizScene, start } from "./quiz-scene";

const CASE = { id: "case", title: "A case", text: "What happened." };

/** `p2` and `p3` belong to the case, and a question stands before them. */
function groupedModule() {
  const content = buildQuizModule({ slots: [{ question: "q1" }, { group: "case" }] });
  const grouped = new Set(["p2", "p3"]);
  const questions = content.questions.map((question) =>
    grouped.has(question.id) ? { ...question, group: "case" } : question,
  );
  return { ...content, groups: [CASE], questions };
}

const shownCase = (again: boolean) => ({ ...CASE, table: null, again });

it("shows the case with each of its questions while the quiz runs, and in the review", async () => {
  const owned = await start(await quizScene(groupedModule()));
  const expected = [null, shownCase(false), shownCase(true)];
  for (const [index, stimulus] of expected.entries()) {
    expect(await openQuestion({ ...owned, position: index + 1 })).toMatchObject({
      kind: "running",
      view: { stimulus },
    });
  }
  await submitAttempt(owned);
  const review = await attemptReview(owned);
  if (review.kind !== "submitted") throw new Error(review.kind);
  expect(review.view.questions.map(({ stimulus }) => stimulus)).toEqual(expected);
});

it("shows the case with a question that stands without its neighbour", async () => {
  const content = groupedModule();
  const [quiz] = content.quizzes;
  if (!quiz) throw new Error("The module lacks its quiz.");
  const slots = [{ question: "p3" }, { question: "q1" }, { question: "p2" }];
  const owned = await start(await quizScene({ ...content, quizzes: [{ ...quiz, slots }] }));
  for (const [position, stimulus] of [
    [1, shownCase(false)],
    [2, null],
    [3, shownCase(false)],
  ] as const) {
    expect(await openQuestion({ ...owned, position })).toMatchObject({ view: { stimulus } });
  }
});

it("shows the case to a module's owner, and to who marks an essay about it", async () => {
  await quizScene(groupedModule());
  const managed = await manageQuestion({ moduleId: "module", questionId: "p3" });
  expect(managed).toMatchObject({ stimulus: shownCase(false) });

  const content = buildEssayModule();
  const questions = content.questions.map((question) => ({ ...question, group: "case" }));
  const owned = await handIn(await essayScene({ ...content, groups: [CASE], questions }));
  const view = await answerToMark(placeOf(owned, "e1", await marker()));
  expect(view).toMatchObject({ question: { id: "e1", stimulus: shownCase(false) } });
});
