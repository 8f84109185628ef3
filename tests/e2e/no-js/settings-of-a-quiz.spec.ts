import { test } from "../support/quiet-test";
import { goOneWay, goThroughTries } from "../support/settings-quizzes";

test("Several tries without scripts", ({ page }) => goThroughTries(page));

test("One way through a quiz without scripts", ({ page }) => goOneWay(page));
