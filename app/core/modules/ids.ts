import { z } from "zod";

/** An id in lower-case kebab-case: `reading-article-4`. Ids are never reused for another thing. */
export const idSchema = z
  .string()
  .max(80, "must be at most 80 characters")
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    "must be in lower-case kebab-case: letters a to z, digits and single hyphens, such as reading-article-4",
  );

/** A passage of a source: capitals, then a number: `A1`, `BG12`. */
export const passageIdSchema = z
  .string()
  .regex(/^[A-Z]{1,4}[0-9]{1,4}$/, "must be capitals and a number, such as A1 or BG12");

/** A claim: the id of its passage, a hyphen, and a kebab-case name: `A1-art4`. */
export const claimIdSchema = z
  .string()
  .max(80, "must be at most 80 characters")
  .regex(
    /^[A-Z]{1,4}[0-9]{1,4}-[a-z0-9]+(-[a-z0-9]+)*$/,
    "must be the passage's id, a hyphen and a kebab-case name, such as A1-art4",
  );
