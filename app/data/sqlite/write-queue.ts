/** Lets one writer in at a time, in the order of arrival. */
export interface WriteQueue {
  /** Resolves when it is the caller's turn, with what ends the turn; ending it twice does nothing. */
  enter(): Promise<() => void>;
}

export function writeQueue(): WriteQueue {
  let lastTurn: Promise<void> = Promise.resolve();
  return {
    async enter() {
      const before = lastTurn;
      let endTurn = () => {};
      lastTurn = new Promise((resolve) => {
        endTurn = resolve;
      });
      await before;
      return endTurn;
    },
  };
}
