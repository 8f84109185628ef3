import { z } from "zod";
import { type Response, responseSchema } from "~/core/questions/response";
import type { Database, Transaction } from "./database";

/** An answer that was checked at once, in a quiz with several tries. */
export interface TriedAnswer {
  readonly position: number;
  readonly answer: Response;
}

const answerSchema = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(responseSchema);

/** All answers of an attempt that were checked at once, in the order in which they came. */
export async function listTries(
  store: Database | Transaction,
  { attemptId }: { readonly attemptId: string },
): Promise<TriedAnswer[]> {
  const rows = await store.response.findMany({
    where: { attemptId, tried: true, late: false, answer: { not: null } },
    select: { position: true, answer: true },
    orderBy: { revision: "asc" },
  });
  return rows.map(({ position, answer }) => ({ position, answer: answerSchema.parse(answer) }));
}
