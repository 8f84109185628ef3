import type { GivenAnswer } from "~/core/attempts/given-answer";
import type { SaveState } from "../save-state";
import type { EditWriter } from "./edit-writer";
import type { OutboxStore } from "./outbox-store";
import type { Delivery, SentOperation, Trouble } from "./save-operation";
import type { SendSchedule } from "./send-schedule";
import type { TabMessage } from "./tab-link";

export interface OutboxParts {
  /** Whose device store this is, as the server names the learner to it. */
  learner: string;
  attempt: string;
  store: OutboxStore;
  send: (operations: readonly SentOperation[]) => Promise<Delivery>;
  newOperationId: () => string;
  /** Why entries are in this page only; null when they are on the device. */
  deviceProblem: () => string | null;
  tell: (message: TabMessage) => void;
}

/** How a question stands now. `answer` is there when it may differ from what this tab shows. */
export interface News {
  position: number;
  state: SaveState;
  answer?: { value: GivenAnswer | null };
}

export type Listener = (news: News) => void;

/** What the parts of an outbox work on together. */
export interface OutboxEngine extends OutboxParts {
  writer: EditWriter;
  schedule: SendSchedule;
  /** null = told of every question. */
  listeners: Map<Listener, number | null>;
  /** The newest revision known of each question. */
  known: Map<number, number>;
  /** Why the last sending did not work. */
  trouble: Trouble | null;
  sending: Promise<Trouble | null> | null;
  /** Something was asked for while a sending was under way. */
  again: boolean;
}

export function emit({ listeners }: OutboxEngine, news: News): void {
  for (const [listener, position] of listeners) {
    if (position === null || position === news.position) listener(news);
  }
}

export function learn({ known }: OutboxEngine, position: number, revision: number): void {
  known.set(position, Math.max(known.get(position) ?? 0, revision));
}
