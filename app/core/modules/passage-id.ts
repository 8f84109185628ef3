import { z } from "zod";

/** A passage of a source: capitals, then a number: `A1`, `BG12`. */
export const passageIdSchema = z
  .string()
  .max(40, "Keep the id to 40 characters or fewer.")
  .regex(/^[A-Z]+[0-9]+$/, "Write the passage's id as capitals and a number, such as A1 or BG12.");
