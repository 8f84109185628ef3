import { useEffect, useState } from "react";
import { questionPath } from "~/components/paths";
import { keepCopy } from "./question-copies";
import type { QuestionPageData } from "./question-page-data";
import { useCopiesOfQuestions } from "./use-copies-of-questions";

interface Instead {
  /** The page that the server gave last; once it gives another, the copy has had its time. */
  of: QuestionPageData;
  copy: QuestionPageData;
}

/**
 * The question to show: the one that the server gave, or, while the network is away, a copy of the one
 * that the learner went to since.
 */
export function useQuestionPage(given: QuestionPageData) {
  const [instead, setInstead] = useState<Instead | null>(null);
  const page = instead?.of === given ? instead.copy : given;
  useCopiesOfQuestions(given.attemptId);
  useEffect(() => keepCopy(given), [given]);

  function showCopy(copy: QuestionPageData) {
    setInstead({ of: given, copy });
    // Loaded again, the address leads to the question that is on the screen.
    window.history.replaceState(
      window.history.state,
      "",
      questionPath(copy.attemptId, copy.position),
    );
    document.getElementById("main")?.focus({ preventScroll: true });
  }

  return { page, showCopy };
}
