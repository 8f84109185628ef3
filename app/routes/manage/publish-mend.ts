import { redirect } from "@remix-run/node";
import { z } from "zod";
import { mendedQuestionPath } from "~/components/manage/question-paths";
import { erratumSchema } from "~/core/questions/erratum";
import { amendQuestion } from "~/workflows/amend-question";
import { notFound } from "../not-found";

/** What was wrong with a mend, in the words of its page. */
export interface MendProblem {
  /** Where in the question; null when it is the whole. */
  where: string | null;
  message: string;
}

export const reasonSchema = erratumSchema.shape.reason;

export const publishFormSchema = z.object({
  intent: z.literal("publish"),
  /** The question as JSON; it is parsed and checked like one from a file. */
  question: z
    .string()
    .max(100_000)
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: "custom", message: "The question arrived damaged." });
        return z.NEVER;
      }
    }),
  reason: reasonSchema,
  seenVersionId: z.string().min(1).max(200),
});

interface PublishedMend {
  moduleId: string;
  questionId: string;
  question: unknown;
  reason: string;
  byUserId: string;
  seenVersionId: string;
}

const STALE: MendProblem = {
  where: null,
  message:
    "This question has been mended since you opened the page. Open it again, see what is different, and do what is still needed.",
};

/** Publishes a mend and goes to its question, or says what keeps it from being published. */
export async function publishMend(mend: PublishedMend): Promise<Response | MendProblem[]> {
  const outcome = await amendQuestion(mend);
  switch (outcome.kind) {
    case "published":
      return redirect(mendedQuestionPath(mend.moduleId, mend.questionId));
    case "missing":
      throw notFound();
    case "stale":
      return [STALE];
    case "refused":
      return outcome.problems.map(placed);
  }
}

/** A problem with its place in words: `options, 2, text`. */
export function placed({
  path,
  message,
}: {
  path: readonly PropertyKey[];
  message: string;
}): MendProblem {
  const words = path.map((step) => (typeof step === "number" ? String(step + 1) : String(step)));
  return { where: words.length > 0 ? words.join(", ") : null, message };
}
