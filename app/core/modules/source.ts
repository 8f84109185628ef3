import { z } from "zod";
import { claimId, kebabId } from "~/core/questions/ids";
import { passageIdSchema } from "./passage-id";
import { textSchema } from "./text";

/**
 * What sort of thing a claim is: what the source reports (`fact`), a judgement (`analysis`), what
 * may happen (`forecast`), or knowledge from another document (`background`).
 */
export const CLAIM_KINDS = ["fact", "analysis", "forecast", "background"] as const;
export const claimKindSchema = z.enum(CLAIM_KINDS);
export type ClaimKind = z.infer<typeof claimKindSchema>;

/** One thing that a source says, in the module's own words; `voice` is who says it. */
export const claimSchema = z.strictObject({
  id: claimId,
  kind: claimKindSchema,
  voice: kebabId,
  text: textSchema,
  assessed: z.boolean().default(false),
});
export type Claim = z.infer<typeof claimSchema>;

const voiceSchema = z.strictObject({ id: kebabId, name: textSchema });

const referenceSchema = z.strictObject({
  title: textSchema,
  publisher: textSchema,
  url: z.url({ protocol: /^https?$/, error: "must be an address that begins with https://" }),
});

/** A paragraph of a source: where it stands, what it says in short, and its claims. */
export const passageSchema = z.strictObject({
  id: passageIdSchema,
  section: kebabId,
  place: textSchema,
  summary: textSchema,
  note: textSchema.exactOptional(),
  reference: referenceSchema.exactOptional(),
  claims: z.array(claimSchema),
});
export type Passage = z.infer<typeof passageSchema>;

const sourceSectionSchema = z.strictObject({ id: kebabId, title: textSchema });

/** `sources/<id>.yaml`. `author`, `publisher` and `date` are null where the document is silent. */
export const sourceFileSchema = z.strictObject({
  title: textSchema,
  role: z.enum(["primary", "background"]),
  author: textSchema.nullable().default(null),
  publisher: textSchema.nullable().default(null),
  date: textSchema.nullable().default(null),
  note: textSchema.exactOptional(),
  sections: z.array(sourceSectionSchema).min(1, "must name at least one section"),
  voices: z.array(voiceSchema).min(1, "must name at least one voice"),
  passages: z.array(passageSchema),
});

export const sourceSchema = sourceFileSchema.extend({ id: kebabId });
export type Source = z.infer<typeof sourceSchema>;
