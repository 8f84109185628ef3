import { Obstacle, say } from "../bootstrap/say.mjs";

/**
 * Runs every stage, also after one has failed, and ends with the line "N passed, N failed".
 * A stage has a name and a run() that answers how much of it { passed, failed }.
 */
export async function runStages(stages) {
  const total = { passed: 0, failed: 0 };
  const broken = [];
  for (const stage of stages) {
    const started = Date.now();
    const result = await resultOf(stage);
    total.passed += result.passed;
    total.failed += result.failed;
    if (result.failed > 0) broken.push(stage.name);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    say(`${stage.name}: ${inWords(result)} (${seconds} s)`);
  }
  if (broken.length > 0) console.log(`\nFailed: ${broken.join(", ")}.`);
  console.log(inWords(total));
  process.exitCode = total.failed === 0 ? 0 : 1;
}

async function resultOf(stage) {
  try {
    return await stage.run();
  } catch (error) {
    console.error(error instanceof Obstacle ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

function inWords({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}
