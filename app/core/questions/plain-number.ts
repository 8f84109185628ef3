import { z } from "zod";

/** A number whose shortest decimal text has no exponent, so that its exact value is what is written. */
export const plainNumber = z.number().refine((value) => !String(value).includes("e"), {
  error: "Write a number of at most 15 digits, not smaller than a millionth.",
});
