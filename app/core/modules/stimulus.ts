import { z } from "zod";
import type { AuthoredQuestion } from "../questions/authored-question";
import type { ModuleContent } from "./module-content";

const stimulusSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  table: z
    .strictObject({
      caption: z.string(),
      head: z.array(z.string()),
      rows: z.array(z.array(z.string())),
    })
    .nullable(),
});

/** What a learner sees of the group that a question belongs to. */
export type Stimulus = z.infer<typeof stimulusSchema>;

/** The same on a page: `again` where the question before is of the same group. */
export type ShownStimulus = Stimulus & { readonly again: boolean };

/** The stimulus beside a question that is shown by itself. */
export function stimulusAlone(
  content: Pick<ModuleContent, "groups">,
  question: Pick<AuthoredQuestion, "group">,
): ShownStimulus | null {
  const stimulus = stimulusOf(content, question);
  return stimulus && { ...stimulus, again: false };
}

/** The stimulus of the question's group; null for a question that stands alone. */
export function stimulusOf(
  { groups }: Pick<ModuleContent, "groups">,
  question: Pick<AuthoredQuestion, "group">,
): Stimulus | null {
  const group = groups.find(({ id }) => id === question.group);
  if (group === undefined) return null;
  const { id, title, text, table } = group;
  const shown = table && { caption: table.caption, head: table.head, rows: table.rows };
  return stimulusSchema.parse({ id, title, text, table: shown ?? null });
}
