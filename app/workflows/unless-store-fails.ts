import { storeTrouble } from "~/data/store-trouble";
import { log } from "~/platform/log";

export interface StoreFailure {
  readonly kind: "store-failure";
  /** When it is worth trying again. */
  readonly retryAfterSeconds: number;
  readonly message: string;
}

const FAILURES = {
  busy: {
    kind: "store-failure",
    retryAfterSeconds: 2,
    message: "The server is busy just now, so nothing was saved. Try again in a moment.",
  },
  disk: {
    kind: "store-failure",
    retryAfterSeconds: 15,
    message: "The server cannot write to its disk, so nothing was saved. Try again in a minute.",
  },
} satisfies Record<string, StoreFailure>;

/** Does the work; that the store was busy or its disk failed is an answer, and any other error a bug. */
export async function unlessStoreFails<Done>(
  work: () => Promise<Done>,
): Promise<Done | StoreFailure> {
  try {
    return await work();
  } catch (error) {
    const trouble = storeTrouble(error);
    if (trouble === null) throw error;
    log().error({ err: error }, "The store could not do its work");
    return FAILURES[trouble];
  }
}
