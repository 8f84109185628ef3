import { z } from "zod";
import { CALLOUT_KINDS } from "~/core/modules/lesson-node";
import { claimId, kebabId } from "~/core/questions/ids";

/** How a directive is written: in a sentence (`:`), on a line (`::`), or around lines (`:::`). */
export type DirectiveForm = "textDirective" | "leafDirective" | "containerDirective";

const claimIds = z
  .string()
  .transform((ids) => ids.split(/\s+/).filter((id) => id !== ""))
  .pipe(z.array(claimId).min(1, "Name at least one claim in ids."));

/**
 * The directives of a lesson. `read` turns the attributes as written into the properties of the
 * element that the directive becomes.
 */
export const DIRECTIVES = {
  claim: {
    form: "textDirective",
    example: ':claim[words]{ids="A1-art4"}',
    read: z.strictObject({ ids: claimIds }),
  },
  term: {
    form: "textDirective",
    example: ':term[words]{id="mutual-defence"}',
    read: z.strictObject({ id: kebabId }).transform(({ id }) => ({ term: id })),
  },
  check: {
    form: "leafDirective",
    example: '::check{question="check-art4"}',
    read: z.strictObject({ question: kebabId }),
  },
  figure: {
    form: "leafDirective",
    example: '::figure{id="timeline"}',
    read: z.strictObject({ id: kebabId }).transform(({ id }) => ({ figure: id })),
  },
  callout: {
    form: "containerDirective",
    example: ':::callout{kind="note" title="A title"}',
    read: z.strictObject({
      kind: z.enum(CALLOUT_KINDS),
      title: z
        .string()
        .trim()
        .min(1, "Give the title some words, or leave it out.")
        .exactOptional(),
    }),
  },
} satisfies Record<string, { form: DirectiveForm; example: string; read: z.ZodType }>;

export type DirectiveName = keyof typeof DIRECTIVES;

export function isDirectiveName(name: string): name is DirectiveName {
  return Object.hasOwn(DIRECTIVES, name);
}
