import { z } from "zod";

/**
 * What the forms of a lesson send. A check's own fields differ by kind and are read by the
 * question's reader, so they pass here.
 */
export const lessonFormSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("check"), questionId: z.string().min(1) }),
  z.object({ intent: z.literal("finish") }),
  z.object({ intent: z.literal("place"), sectionId: z.string().min(1).max(200) }),
]);
