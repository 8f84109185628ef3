export interface Level {
  /** How many operations are under way at once. */
  readonly concurrency: number;
  /** The longest that operations are begun. */
  readonly seconds: number;
  /** The most goes of an operation that uses something up. */
  readonly mostConsumed: number;
}

/** What runs before the first level and does not count, so that the compiler has seen the code. */
export const WARM_UP: Level = { concurrency: 8, seconds: 1.5, mostConsumed: 120 };

export const LEVELS: readonly Level[] = [
  { concurrency: 1, seconds: 2.5, mostConsumed: 100 },
  { concurrency: 8, seconds: 2.5, mostConsumed: 200 },
  { concurrency: 32, seconds: 2.5, mostConsumed: 320 },
];

const ALL = [WARM_UP, ...LEVELS];

/** How many workers there can be at once. */
export const MOST_WORKERS = Math.max(...ALL.map(({ concurrency }) => concurrency));

/** How many things an operation uses up that uses one up each time. */
export const MOST_CONSUMED = ALL.reduce((sum, { mostConsumed }) => sum + mostConsumed, 0);
