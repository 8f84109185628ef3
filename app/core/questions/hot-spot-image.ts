import { z } from "zod";

/** Names that begin with a letter, digit or underscore: no step upwards, no other site, no query. */
const IMAGE_PATH = /^(?:\/\w[\w.-]*)+\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

const pixels = z
  .int("Write a whole number of pixels.")
  .min(1, "Write a whole number of pixels above 0.")
  .max(10_000, "Keep the image to 10,000 pixels.");

/** A picture of this site; its regions are measured in a grid of `width` by `height`. */
export const hotSpotImageSchema = z.strictObject({
  src: z
    .string()
    .max(300, "Keep the address to 300 characters or fewer.")
    .regex(
      IMAGE_PATH,
      "Write the image's address on this site, for example /modules/my-module/map.svg.",
    ),
  alt: z
    .string()
    .trim()
    .min(1, "Say in words what the image shows.")
    .max(1000, "Keep the words for the image to 1,000 characters or fewer."),
  width: pixels,
  height: pixels,
});
