import type { Tampering } from "./site/fault-server";

/** How large a proof is: short in `npm test`, long in `npm run test:faults`. */
export type Size = "short" | "long";

export interface Setting {
  readonly size: Size;
  /** A defect put into the server, which the proof must find; null = the server as it is. */
  readonly defect: Tampering | null;
}

export interface Outcome {
  /** What did not hold. Empty = proven. */
  readonly wrongs: readonly string[];
  /** What was measured or counted, in words. */
  readonly notes: readonly string[];
}

/** Brings faults about and holds the store against what the server had promised. */
export type Proof = (setting: Setting) => Promise<Outcome>;

/** The tampering of a fault together with that of a defect. */
export function together(...all: readonly (Tampering | null)[]): Tampering {
  return {
    preloads: all.flatMap((one) => one?.preloads ?? []),
    variables: Object.assign({}, ...all.map((one) => one?.variables ?? {})),
  };
}
