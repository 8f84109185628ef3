import { test } from "../support/quiet-test";
import { goOneWay, goThroughTries } from "../support/settings-quizzes";

test("Several tries at a question, each checked at once", ({ page }) => goThroughTries(page));

test("One way through a quiz, saying how certain one is", ({ page }) => goOneWay(page));
