import { z } from "zod";

/** The fields of a question of any kind that a learner may see before the key is released. */
export const publicBase = { id: z.string(), points: z.number(), stem: z.string() };

/** An option, premise, choice or item as a learner may see it. */
export const publicEntry = z.strictObject({ id: z.string(), text: z.string() });

export type PublicEntry = z.infer<typeof publicEntry>;

interface Base {
  readonly id: string;
  readonly points: number;
  readonly stem: string;
}

export function pickBase({ id, points, stem }: Base): Base {
  return { id, points, stem };
}

export function pickEntries(entries: readonly PublicEntry[]): PublicEntry[] {
  return entries.map(({ id, text }) => ({ id, text }));
}
