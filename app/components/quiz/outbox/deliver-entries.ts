import { isUnsent, type OutboxEntry, settled, taken } from "./outbox-entry";
import type { OutboxStore } from "./outbox-store";
import type { Delivery, SaveResult, SentOperation, Trouble } from "./save-operation";

/** The server reads at most as many in one request, and 256 KB, of which a letter takes up to three bytes. */
const MOST_OPERATIONS = 50;
const MOST_LETTERS = 60_000;

export interface DeliveryParts {
  attempt: string;
  store: OutboxStore;
  send: (operations: readonly SentOperation[]) => Promise<Delivery>;
  newOperationId: () => string;
  /** Told what came of each operation, and what is left to send of its question. */
  onResult: (settling: Settling) => void;
}

export interface Settling {
  operation: SentOperation;
  result: SaveResult;
  left: OutboxEntry | null;
}

/** Sends everything of an attempt that is not acknowledged, until there is no more or it cannot. */
export async function deliverEntries(parts: DeliveryParts): Promise<Trouble | null> {
  let most = MOST_OPERATIONS;
  for (;;) {
    const batch = await takeBatch(parts, most);
    if (batch.length === 0) return null;
    const delivery = await parts.send(batch);
    if (delivery.kind === "rejected" && batch.length > 1) {
      // One of them is to blame: alone it is refused, and the others are saved.
      most = 1;
      continue;
    }
    const trouble = await settleBatch(parts, batch, delivery);
    if (trouble) return trouble;
  }
}

async function takeBatch(parts: DeliveryParts, most: number): Promise<SentOperation[]> {
  const batch: SentOperation[] = [];
  let letters = 0;
  for (const { attempt, position } of (await parts.store.ofAttempt(parts.attempt)).filter(
    isUnsent,
  )) {
    const entry = await parts.store.change({ attempt, position }, (stored) =>
      stored ? taken(stored, parts.newOperationId) : null,
    );
    // The operation is kept before it is sent: sent again after a crash it has the same id.
    if (!entry?.operation) continue;
    letters += JSON.stringify(entry.operation).length;
    if (batch.length > 0 && letters > MOST_LETTERS) break;
    batch.push({ position, ...entry.operation });
    if (batch.length === most) break;
  }
  return batch;
}

async function settleBatch(
  parts: DeliveryParts,
  batch: readonly SentOperation[],
  delivery: Delivery,
): Promise<Trouble | null> {
  if (delivery.kind !== "answered" && delivery.kind !== "rejected") return delivery;
  let unanswered = false;
  for (const operation of batch) {
    const result = resultFor(operation, delivery);
    if (result) await settle(parts, operation, result);
    else unanswered = true;
  }
  return unanswered ? { kind: "unreachable" } : null;
}

function resultFor(
  { operationId }: SentOperation,
  delivery: Extract<Delivery, { kind: "answered" | "rejected" }>,
): SaveResult | undefined {
  if (delivery.kind === "answered") return delivery.results.get(operationId);
  return { kind: "refused", message: delivery.message };
}

async function settle(parts: DeliveryParts, operation: SentOperation, result: SaveResult) {
  const key = { attempt: parts.attempt, position: operation.position };
  const left = await parts.store.change(key, (stored) =>
    stored ? settled(stored, operation.operationId, result) : null,
  );
  parts.onResult({ operation, result, left });
}
