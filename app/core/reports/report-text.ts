import { z } from "zod";

const TOO_SHORT = "Say in at least 10 characters what is wrong.";

/** What a learner says is wrong: 10 to 2,000 characters without the space around; lines end in `\n`. */
export const reportTextSchema = z
  .string({ error: TOO_SHORT })
  .transform((text) => text.replace(/\r\n?/g, "\n").trim())
  .pipe(z.string().min(10, TOO_SHORT).max(2_000, "Keep it to 2,000 characters or fewer, please."));

/** What an author answers: 1 to 2,000 characters without the space around. */
export const replyTextSchema = z
  .string({ error: "Write an answer for the learner who reported it." })
  .transform((text) => text.replace(/\r\n?/g, "\n").trim())
  .pipe(
    z
      .string()
      .min(1, "Write an answer for the learner who reported it.")
      .max(2_000, "Keep the answer to 2,000 characters or fewer."),
  );
