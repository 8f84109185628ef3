import { questionRule } from "../rule";

/** A lesson is its checks' context: only questions of quizzes share a stimulus. */
export const checkInGroup = questionRule("error", ({ use, group }) => {
  if (use !== "check" || group === undefined) return [];
  const message = "A check has no group: write what it is about into the lesson, or its stem.";
  return [{ path: ["group"], message }];
});
