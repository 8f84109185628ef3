import type { SeededRandom } from "./seeded-random";

/** A new array with the same items in random order; every order is equally likely (Fisher–Yates). */
export function shuffle<Item>(items: readonly Item[], random: SeededRandom): Item[] {
  const drawn: Item[] = [];
  for (const item of items) {
    const place = random.below(drawn.length + 1);
    drawn.push(item);
    const displaced = drawn[place];
    if (displaced === undefined) continue;
    drawn[drawn.length - 1] = displaced;
    drawn[place] = item;
  }
  return drawn;
}
