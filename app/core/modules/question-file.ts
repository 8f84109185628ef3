import { z } from "zod";
import { questionSchema } from "~/core/questions/question";

/** `questions/<any-name>.yaml`. */
export const questionFileSchema = z.strictObject({ questions: z.array(questionSchema) });
