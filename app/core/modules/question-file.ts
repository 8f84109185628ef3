import { z } from "zod";
import { authoredQuestionSchema } from "~/core/questions/authored-question";
import { groupSchema } from "./group";

/** `questions/<any-name>.yaml`. */
export const questionFileSchema = z.strictObject({
  groups: z.array(groupSchema).default([]),
  questions: z.array(authoredQuestionSchema),
});
