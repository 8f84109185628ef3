import { z } from "zod";

/** Text that a person reads: surrounding white space is dropped, and something must remain. */
export const textSchema = z.string().trim().min(1, "must not be empty");
