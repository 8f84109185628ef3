import { z } from "zod";
import { kebabId } from "~/core/questions/ids";
import { requiredText } from "~/core/questions/question-base";

const cell = requiredText.max(300, "Keep a cell to 300 characters or fewer.");

const tableSchema = z
  .strictObject({
    caption: requiredText.max(300, "Keep the caption to 300 characters or fewer."),
    head: z
      .array(cell)
      .min(2, "A table has at least 2 columns.")
      .max(6, "A table has at most 6 columns."),
    rows: z
      .array(z.array(cell))
      .min(1, "A table has at least 1 row.")
      .max(20, "A table has at most 20 rows."),
  })
  .superRefine(({ head, rows }, context) => {
    for (const [index, row] of rows.entries()) {
      if (row.length === head.length) continue;
      const message = `This row has ${row.length} cells and the head ${head.length}: make them equal.`;
      context.addIssue({ code: "custom", path: ["rows", index], message, input: row });
    }
  });

/** What several questions are about: a case, a report, a table. It is shown with each of them. */
export const groupSchema = z.strictObject({
  id: kebabId,
  title: requiredText.max(200, "Keep the title to 200 characters or fewer."),
  /** Plain, as a stem is; an empty line makes a paragraph. */
  text: requiredText,
  table: tableSchema.exactOptional(),
});

export type Group = z.infer<typeof groupSchema>;
