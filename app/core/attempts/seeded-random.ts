/** A source of whole numbers: `below(n)` is evenly distributed over 0 … n − 1 (n ≥ 1). */
export interface SeededRandom {
  below(limit: number): number;
}

/** FNV-1a, 32 bits (Fowler, Noll and Vo), started from a salted offset so that four differ. */
function fnv1a(text: string, salt: number): number {
  let hash = (0x811c9dc5 ^ salt) >>> 0;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash;
}

/** Steps after seeding until every bit of the seed has reached every bit of the state. */
const WARM_UP_STEPS = 16;

/**
 * Deterministic random numbers: the same seed gives the same sequence on every machine and for
 * ever, so that an attempt can be drawn again from its seed. The generator is sfc32 (Chris
 * Doty-Humphrey, PractRand); it is not for secrets.
 */
export function seededRandom(seed: string): SeededRandom {
  let a = fnv1a(seed, 1);
  let b = fnv1a(seed, 2);
  let c = fnv1a(seed, 3);
  let counter = 1;

  function next(): number {
    const sum = (a + b + counter) >>> 0;
    counter = (counter + 1) >>> 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) >>> 0;
    c = ((c << 21) | (c >>> 11)) >>> 0;
    c = (c + sum) >>> 0;
    return sum;
  }
  for (let step = 0; step < WARM_UP_STEPS; step += 1) next();

  return {
    below(limit) {
      // Numbers at or above the last whole multiple of the limit would favour small results.
      const ceiling = 0x1_0000_0000 - (0x1_0000_0000 % limit);
      let value = next();
      while (value >= ceiling) value = next();
      return value % limit;
    },
  };
}
