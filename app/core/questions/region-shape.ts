import { z } from "zod";
import { polygonArea } from "./region-bounds";
import { structure } from "./structure-checks";

const along = z.number("Write a number of pixels.");
const extent = along.positive("A width or a height is above 0.");

/** Where a region lies, in pixels of the image from its top left corner: exactly one of the three. */
export const regionShapeSchema = z
  .strictObject({
    rect: z.tuple([along, along, extent, extent]).optional(),
    circle: z.tuple([along, along, along.positive("A radius is above 0.")]).optional(),
    polygon: z
      .array(z.tuple([along, along]))
      .min(3, "A polygon has at least 3 corners.")
      .max(60, "A polygon has at most 60 corners.")
      .optional(),
  })
  .superRefine(
    structure(({ rect, circle, polygon }, report) => {
      if ([rect, circle, polygon].filter((shape) => shape !== undefined).length !== 1) {
        report([], "Give the region one shape: rect, circle or polygon.");
      }
      if (polygon && polygonArea(polygon) === 0) {
        report([], "The corners lie on one line: move one.");
      }
    }),
  );
