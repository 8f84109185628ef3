import { deliverEntries, type Settling } from "./deliver-entries";
import { emit, learn, type OutboxEngine } from "./outbox-engine";
import { isUnsent } from "./outbox-entry";
import type { Trouble } from "./save-operation";
import { stateAfter, unsentState } from "./state-after";

/** Sends what is not acknowledged. One sending at a time: who asks meanwhile waits for a further one. */
export function sendAll(engine: OutboxEngine): Promise<Trouble | null> {
  engine.again = true;
  engine.sending ??= sendWhileAsked(engine).finally(() => {
    engine.sending = null;
  });
  return engine.sending;
}

async function sendWhileAsked(engine: OutboxEngine): Promise<Trouble | null> {
  let trouble: Trouble | null = null;
  while (engine.again && trouble === null) {
    engine.again = false;
    await engine.writer.written();
    trouble = await deliverEntries({ ...engine, onResult: (each) => noteResult(engine, each) });
  }
  await noteTrouble(engine, trouble);
  return trouble;
}

function noteResult(engine: OutboxEngine, settling: Settling): void {
  const { operation, result, left } = settling;
  const { position } = operation;
  if ("revision" in result) learn(engine, position, result.revision);
  // "Saved" would be a lie while something newer is on its way into the outbox.
  if (engine.writer.isWriting(position)) return;
  const news = { position, ...stateAfter(settling, engine.deviceProblem()) };
  emit(engine, news);
  if (left) return;
  const revision = engine.known.get(position) ?? 0;
  const answer = news.answer ? news.answer.value : operation.answer;
  engine.tell({ kind: "settled", position, revision, answer, state: news.state });
}

async function noteTrouble(engine: OutboxEngine, trouble: Trouble | null): Promise<void> {
  engine.trouble = trouble;
  if (trouble === null) return engine.schedule.worked();
  engine.schedule.afterFailure(trouble.kind === "busy" ? trouble.retryAfterMs : 0);
  const state = unsentState(trouble, engine.deviceProblem());
  for (const entry of await engine.store.ofAttempt(engine.attempt)) {
    if (isUnsent(entry)) emit(engine, { position: entry.position, state });
  }
}
