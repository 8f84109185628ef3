/** Says in plain words what is being done. */
export function say(sentence) {
  console.log(`· ${sentence}`);
}

/** Something a person can mend: its message says what happened and what to do. */
export class Obstacle extends Error {}

/** Does the work; an obstacle ends the program with its message instead of a stack. */
export async function orExplain(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}
