import type { SaveResult, SentOperation } from "~/components/quiz/outbox/save-operation";
import type { Response } from "~/core/questions/response";

interface Stored {
  operationId: string;
  answer: Response | null;
}

/** A model of the server: what it stores of one attempt, and what it answers to an operation. */
export class AnswerServer {
  private readonly slots = new Map<number, Stored[]>();

  /** Every answer to a question, the oldest first. */
  history(position: number): (Response | null)[] {
    return this.stored(position).map(({ answer }) => answer);
  }

  current(position: number): Response | null {
    return this.history(position).at(-1) ?? null;
  }

  revision(position: number): number {
    return this.stored(position).length;
  }

  take({ operationId, position, baseRevision, answer }: SentOperation): SaveResult {
    const stored = this.stored(position);
    const earlier = stored.findIndex((each) => each.operationId === operationId);
    if (earlier >= 0) {
      const isSame = JSON.stringify(stored[earlier]?.answer) === JSON.stringify(answer);
      return isSame ? { kind: "saved", revision: earlier + 1, at: "then" } : { kind: "conflict" };
    }
    const revision = stored.length;
    if (baseRevision !== revision) {
      return { kind: "stale", revision, answer: this.current(position), at: "then" };
    }
    this.slots.set(position, [...stored, { operationId, answer }]);
    return { kind: "saved", revision: revision + 1, at: "now" };
  }

  takeAll(operations: readonly SentOperation[]): Map<string, SaveResult> {
    return new Map(operations.map((each) => [each.operationId, this.take(each)]));
  }

  private stored(position: number): Stored[] {
    return this.slots.get(position) ?? [];
  }
}
