import type { GivenAnswer } from "~/core/attempts/given-answer";
import { createEditWriter } from "./edit-writer";
import { emit, type Listener, learn, type OutboxEngine, type OutboxParts } from "./outbox-engine";
import { edited, isUnsent, newestAnswer, type OutboxEntry, tryingAgain } from "./outbox-entry";
import type { Trouble } from "./save-operation";
import { sendAll } from "./send-all";
import { createSendSchedule } from "./send-schedule";
import { entryState, unsentState } from "./state-after";
import type { TabMessage } from "./tab-link";

/** The unsent answers of one attempt: kept at once, sent soon, and sent again until acknowledged. */
export interface AnswerOutbox {
  /** A page shows the question at this revision, and wants to know how it stands from now on. */
  watch(place: Place, listener: Listener): () => void;
  /** Something wants to know of every question. */
  follow(listener: Listener): () => void;
  edit(position: number, answer: GivenAnswer | null): void;
  /** Sends at once what is not acknowledged; gives why that did not work, or null. */
  flush(): Promise<Trouble | null>;
  /** All that is not acknowledged, and what was refused. */
  entries(): Promise<OutboxEntry[]>;
  /** Sends again also what was refused before: the site may have changed since. */
  startAgain(): Promise<Trouble | null>;
  /** Gives up the answers that the server will not have. */
  discardRefused(): Promise<void>;
  /** Another tab has told something. */
  hear(message: TabMessage): Promise<void>;
  stop(): void;
}

interface Place {
  position: number;
  revision: number;
}

/** Other tabs send what they edit; this one looks after it in case that tab is gone. */
const LOOK_AFTER_OTHERS_MS = 5_000;

export function createAnswerOutbox(parts: OutboxParts): AnswerOutbox {
  const engine: OutboxEngine = {
    ...parts,
    writer: createEditWriter((position, answer) => write(engine, position, answer)),
    schedule: createSendSchedule(() => void sendAll(engine)),
    listeners: new Map(),
    known: new Map(),
    trouble: null,
    sending: null,
    again: false,
  };
  return {
    watch(place, listener) {
      learn(engine, place.position, place.revision);
      engine.listeners.set(listener, place.position);
      void showStored(engine, place.position);
      return () => void engine.listeners.delete(listener);
    },
    follow(listener) {
      engine.listeners.set(listener, null);
      return () => void engine.listeners.delete(listener);
    },
    edit(position, answer) {
      engine.writer.put(position, answer);
      // While nothing gets through, the state follows the writing: "on this device" must be true.
      if (!engine.trouble) emit(engine, { position, state: unsentState(null, null) });
      engine.schedule.afterPause();
    },
    flush: () => sendAll(engine),
    entries: () => entriesOf(engine),
    async startAgain() {
      await changeAll(engine, tryingAgain);
      return sendAll(engine);
    },
    discardRefused: () => changeAll(engine, (entry) => (isUnsent(entry) ? entry : null)),
    hear: (message) => hear(engine, message),
    stop: engine.schedule.stop,
  };
}

async function write(engine: OutboxEngine, position: number, answer: GivenAnswer | null) {
  const { attempt, learner } = engine;
  const revision = engine.known.get(position) ?? 0;
  await engine.store.change({ attempt, position }, (entry) =>
    edited(entry, { attempt, position, learner, revision, answer }),
  );
  engine.tell({ kind: "edited", position });
  const problem = engine.deviceProblem();
  const isNews = problem !== null || engine.trouble !== null;
  if (isNews) emit(engine, { position, state: unsentState(engine.trouble, problem) });
}

async function entriesOf(engine: OutboxEngine): Promise<OutboxEntry[]> {
  await engine.writer.written();
  return engine.store.ofAttempt(engine.attempt);
}

async function changeAll(
  engine: OutboxEngine,
  change: (entry: OutboxEntry) => OutboxEntry | null,
): Promise<void> {
  for (const entry of await entriesOf(engine)) {
    await engine.store.change(entry, (stored) => stored && change(stored));
  }
}

/** Shows what is in the outbox, unless something newer is on its way there. True when it did. */
async function showStored(engine: OutboxEngine, position: number): Promise<boolean> {
  const entries = await engine.store.ofAttempt(engine.attempt);
  const entry = entries.find((each) => each.position === position);
  if (engine.writer.isWriting(position)) return true;
  if (!entry) return false;
  const state = entryState(entry, engine.trouble, engine.deviceProblem());
  emit(engine, { position, state, answer: { value: newestAnswer(entry) } });
  return true;
}

async function hear(engine: OutboxEngine, message: TabMessage): Promise<void> {
  const { position } = message;
  if (message.kind === "edited") {
    await showStored(engine, position);
    engine.schedule.within(LOOK_AFTER_OTHERS_MS);
    return;
  }
  learn(engine, position, message.revision);
  if (await showStored(engine, position)) return;
  emit(engine, { position, state: message.state, answer: { value: message.answer } });
}
