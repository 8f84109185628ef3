import { isAPIError } from "better-auth/api";

/**
 * The answer of better-auth, or null where it refused with one of these statuses. Anything else it
 * throws is a bug and goes on.
 */
export async function unlessRefused<Answer>(
  answer: Promise<Answer>,
  statuses: readonly number[],
): Promise<Answer | null> {
  try {
    return await answer;
  } catch (error) {
    if (isAPIError(error) && statuses.includes(error.statusCode)) return null;
    throw error;
  }
}
