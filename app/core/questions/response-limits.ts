import { z } from "zod";

const MOST_ENTRIES = 100;

/** An id in a response. Unknown ids are allowed: they earn nothing. "" is no choice. */
export const answeredId = z.string().max(80, "An id has at most 80 characters.");

/** What a learner typed; long enough for any answer, short enough to be kept and graded at once. */
export const typedAnswer = z.string().max(500, "Keep the answer to 500 characters or fewer.");

/**
 * An essay: about 4,000 words. A form posted without scripts needs up to nine bytes for each
 * character, and still stays below what the server reads.
 */
export const MOST_ESSAY_CHARACTERS = 25_000;

export const essayAnswer = z
  .string()
  .max(MOST_ESSAY_CHARACTERS, "Keep the answer to 25,000 characters or fewer.");

export const answeredIds = z.array(answeredId).max(MOST_ENTRIES, "That is too many entries.");

export const answeredPairs = z
  .record(answeredId, answeredId)
  .refine((pairs) => Object.keys(pairs).length <= MOST_ENTRIES, "That is too many entries.");

export const answeredGaps = z
  .record(answeredId, typedAnswer)
  .refine((gaps) => Object.keys(gaps).length <= MOST_ENTRIES, "That is too many entries.");
