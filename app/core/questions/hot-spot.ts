import { z } from "zod";
import { inDrawnOrWrittenOrder, type OptionOrder } from "./drawn-order";
import { hotSpotImageSchema } from "./hot-spot-image";
import { kebabId } from "./ids";
import { pickBase, publicBase } from "./public-base";
import { optionalText, questionBase, requiredText } from "./question-base";
import { regionBounds } from "./region-bounds";
import { regionShapeSchema } from "./region-shape";
import { answeredIds } from "./response-limits";
import {
  checkSeveralKeys,
  checkUniqueIds,
  checkUniqueLabels,
  idsOf,
  type ReportProblem,
  structure,
} from "./structure-checks";
import { ticksRuleSchema } from "./ticks-rule";

const selectSchema = z.enum(["one", "many"]);

const hotSpotShape = z.strictObject({
  ...questionBase,
  kind: z.literal("hot-spot"),
  image: hotSpotImageSchema,
  regions: z
    .array(
      z.strictObject({
        id: kebabId,
        label: requiredText,
        shape: regionShapeSchema,
        rationale: optionalText,
      }),
    )
    .min(3, "Mark at least 3 regions.")
    .max(12, "Mark at most 12 regions."),
  key: z.array(kebabId).min(1, "Name at least one right region in the key."),
  select: selectSchema.default("one"),
  rule: ticksRuleSchema.default("proportional"),
});

/** One or some of the named regions of an image are right, but not all. */
export const hotSpotSchema = hotSpotShape.superRefine(
  structure((question, report) => {
    const { regions, key, select, rule } = question;
    checkUniqueIds(regions, ["regions"], report);
    checkUniqueLabels(regions, ["regions"], report);
    checkInsideImage(question, report);
    checkSeveralKeys({ key, known: idsOf(regions), thing: "region" }, report);
    if (select === "one" && key.length > 1) {
      report(["key"], "One region is to be chosen: name one in the key, or select many.");
    }
    if (select === "one" && rule !== "proportional") {
      const message = "Where one region is chosen it is right or wrong: leave the rule out.";
      report(["rule"], message);
    }
  }),
);

export type HotSpot = z.infer<typeof hotSpotSchema>;

function checkInsideImage(
  { image, regions }: z.infer<typeof hotSpotShape>,
  report: ReportProblem,
): void {
  for (const [index, { shape }] of regions.entries()) {
    const { x, y, width, height } = regionBounds(shape);
    if (x < 0 || y < 0 || x + width > image.width || y + height > image.height) {
      const size = `${image.width} by ${image.height}`;
      const message = `The shape reaches outside the image, which is ${size}: move it.`;
      report(["regions", index, "shape"], message);
    }
  }
}

/** `regions` names the regions that were chosen. */
export const hotSpotResponseSchema = z.strictObject({
  kind: z.literal("hot-spot"),
  regions: answeredIds,
});

export type HotSpotResponse = z.infer<typeof hotSpotResponseSchema>;

export const publicHotSpotSchema = z.strictObject({
  ...publicBase,
  kind: z.literal("hot-spot"),
  image: hotSpotImageSchema,
  regions: z.array(z.strictObject({ id: z.string(), label: z.string(), shape: regionShapeSchema })),
  select: selectSchema,
  rule: ticksRuleSchema,
});

export type PublicHotSpot = z.infer<typeof publicHotSpotSchema>;

/** What a learner may see, with the regions listed in the drawn order; throws on one not of them. */
export function hotSpotPublicView(question: HotSpot, order: OptionOrder): PublicHotSpot {
  const regions = inDrawnOrWrittenOrder({ entries: question.regions, name: "regions", order });
  return publicHotSpotSchema.parse({
    ...pickBase(question),
    kind: question.kind,
    image: question.image,
    regions: regions.map(({ id, label, shape }) => ({ id, label, shape })),
    select: question.select,
    rule: question.rule,
  });
}

/** The lists whose order may be drawn, with their ids. */
export function hotSpotShuffles(question: HotSpot): Record<string, string[]> {
  return { regions: idsOf(question.regions) };
}

export function isBlankHotSpot(response: HotSpotResponse): boolean {
  return response.regions.every((id) => id === "");
}

/** The response that earns every point. */
export function hotSpotKeyResponse(question: HotSpot): HotSpotResponse {
  return { kind: "hot-spot", regions: [...question.key] };
}
