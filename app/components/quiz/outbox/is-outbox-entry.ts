import type { OutboxEntry } from "./outbox-entry";

/**
 * Whether a record of the browser's database is an entry. Read without a schema library, which would
 * double the script of the page; the answers in it are parsed by the server, which alone judges them.
 */
export function isOutboxEntry(record: unknown): record is OutboxEntry {
  return (
    isObject(record) &&
    typeof record.attempt === "string" &&
    typeof record.position === "number" &&
    typeof record.learner === "string" &&
    typeof record.revision === "number" &&
    isNullOr(record.edit, hasAnswer) &&
    isNullOr(record.operation, isOperation) &&
    isNullOr(record.refusal, (refusal) => hasAnswer(refusal) && isText(refusal.message))
  );
}

type Fields = Record<string, unknown>;

function isOperation(value: Fields): boolean {
  return hasAnswer(value) && isText(value.operationId) && typeof value.baseRevision === "number";
}

function hasAnswer({ answer }: Fields): boolean {
  return answer === null || (isObject(answer) && isText(answer.kind));
}

function isNullOr(value: unknown, test: (value: Fields) => boolean): boolean {
  return value === null || (isObject(value) && test(value));
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}
