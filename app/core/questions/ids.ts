import { z } from "zod";

/** Lower-case words joined by single hyphens: `art4-trigger`. */
export const kebabId = z
  .string()
  .max(80, "Keep the id to 80 characters or fewer.")
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    "Write the id in lower-case letters and digits, words joined by single hyphens.",
  );

/** A claim's id: its passage's id, a hyphen, and a kebab-case name: `A1-art4`. */
export const claimId = z
  .string()
  .max(80, "Keep the id to 80 characters or fewer.")
  .regex(
    /^[A-Z]+[0-9]+(?:-[a-z0-9]+)+$/,
    "Write the claim's id as its passage, a hyphen and a name, for example A1-art4.",
  );
