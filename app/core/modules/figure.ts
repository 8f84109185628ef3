import { z } from "zod";
import { claimId, kebabId } from "~/core/questions/ids";
import { claimKindSchema } from "./source";
import { textSchema } from "./text";

const claims = z.array(claimId).default([]);

/** What every figure has: `alternative` tells in words all that the picture tells. */
const shared = { title: textSchema, caption: textSchema, alternative: textSchema };

const timelineEventSchema = z.strictObject({
  id: kebabId,
  when: textSchema,
  label: textSchema,
  detail: textSchema.exactOptional(),
  claims,
});

const timelineFileSchema = z.strictObject({
  kind: z.literal("timeline"),
  ...shared,
  events: z.array(timelineEventSchema).min(1, "must hold at least one event"),
});

const partySchema = z.strictObject({ id: kebabId, label: textSchema });

const flowSchema = z.strictObject({
  id: kebabId,
  from: kebabId,
  to: kebabId,
  label: textSchema,
  kind: claimKindSchema,
  claims,
});

const flowsFileSchema = z.strictObject({
  kind: z.literal("flows"),
  ...shared,
  parties: z.array(partySchema).length(2, "must name exactly two parties"),
  flows: z.array(flowSchema).min(1, "must hold at least one flow"),
});

const mapItemSchema = z.strictObject({
  id: kebabId,
  label: textSchema,
  kind: claimKindSchema.exactOptional(),
  claims,
});

const mapColumnSchema = z.strictObject({
  label: textSchema,
  items: z.array(mapItemSchema).min(1, "must hold at least one item"),
});

const mapFileSchema = z.strictObject({
  kind: z.literal("map"),
  ...shared,
  left: mapColumnSchema,
  right: mapColumnSchema,
  links: z.array(z.strictObject({ from: kebabId, to: kebabId })),
});

/** `figures/<id>.yaml`. */
export const figureFileSchema = z.discriminatedUnion("kind", [
  timelineFileSchema,
  flowsFileSchema,
  mapFileSchema,
]);

const id = { id: kebabId };

export const timelineSchema = timelineFileSchema.extend(id);
export type Timeline = z.infer<typeof timelineSchema>;

export const flowsSchema = flowsFileSchema.extend(id);
export type Flows = z.infer<typeof flowsSchema>;

export const provisionMapSchema = mapFileSchema.extend(id);
export type ProvisionMap = z.infer<typeof provisionMapSchema>;

export const figureSchema = z.discriminatedUnion("kind", [
  timelineSchema,
  flowsSchema,
  provisionMapSchema,
]);
export type Figure = z.infer<typeof figureSchema>;
