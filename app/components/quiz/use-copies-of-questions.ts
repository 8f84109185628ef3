import { useEffect } from "react";
import { questionsPath } from "~/components/paths";
import { keepCopies } from "./question-copies";
import type { QuestionPageData } from "./question-page-data";

const asked = new Set<string>();

/** Loads the other questions of the quiz once, so that it can be gone through without a network. */
export function useCopiesOfQuestions(attemptId: string): void {
  useEffect(() => {
    if (asked.has(attemptId)) return;
    asked.add(attemptId);
    void loadCopies(attemptId);
  }, [attemptId]);
}

async function loadCopies(attemptId: string): Promise<void> {
  try {
    const answer = await fetch(questionsPath(attemptId), { redirect: "error" });
    const body: unknown = await answer.json();
    const pages = typeof body === "object" && body !== null ? Reflect.get(body, "pages") : null;
    if (!answer.ok || !Array.isArray(pages)) throw new Error("This is not the server's answer.");
    // Our own server parsed them with the strict schema of what may be seen.
    keepCopies(pages as QuestionPageData[]);
  } catch {
    asked.delete(attemptId);
  }
}
