import type { GivenAnswer } from "~/core/attempts/given-answer";
import { isEmptyAnswer } from "../is-empty-answer";
import type { SaveOperation, SaveResult } from "./save-operation";

/** Names the one entry of a question: a learner's newest answer that is not acknowledged yet. */
export interface EntryKey {
  attempt: string;
  position: number;
}

/** What of a question has not been acknowledged. Nothing here is lost before the server has it. */
export interface OutboxEntry extends EntryKey {
  /** Whose answer it is, as the server names the learner to this device. */
  learner: string;
  /** The newest revision of the slot that this device knows. */
  revision: number;
  /** Sent, or about to be: the server may have stored it, so it keeps its id until that is known. */
  operation: SaveOperation | null;
  /** Newer than the operation, and not sent yet. */
  edit: { answer: GivenAnswer | null } | null;
  /** The server will not have this one. It is kept for the learner to see. */
  refusal: { answer: GivenAnswer | null; message: string } | null;
}

interface Edit extends EntryKey {
  learner: string;
  revision: number;
  answer: GivenAnswer | null;
}

/** The entry after the learner changed the answer. */
export function edited(entry: OutboxEntry | null, { answer, ...edit }: Edit): OutboxEntry {
  const revision = Math.max(entry?.revision ?? 0, edit.revision);
  return {
    ...edit,
    revision,
    operation: entry?.operation ?? null,
    edit: { answer },
    refusal: null,
  };
}

/** The entry with the operation to send next: the one under way, or a new one out of the edit. */
export function taken(entry: OutboxEntry, newOperationId: () => string): OutboxEntry {
  if (entry.operation || !entry.edit) return entry;
  const { answer } = entry.edit;
  const operation = { operationId: newOperationId(), baseRevision: entry.revision, answer };
  return { ...entry, operation, edit: null };
}

/** The entry after the server has answered an operation; null when nothing is left of it. */
export function settled(
  entry: OutboxEntry,
  operationId: string,
  result: SaveResult,
): OutboxEntry | null {
  const { operation } = entry;
  // Another tab has had the same answer before.
  if (operation?.operationId !== operationId) return entry;
  const rest = { ...entry, operation: null };
  const wanted = entry.edit ?? { answer: operation.answer };
  switch (result.kind) {
    case "saved":
    case "late":
      return remaining({ ...rest, revision: Math.max(entry.revision, result.revision) });
    case "stale": {
      const edit = yieldsTo(wanted.answer, result.answer) ? null : wanted;
      return remaining({ ...rest, revision: result.revision, edit });
    }
    case "conflict":
      return { ...rest, edit: wanted };
    case "refused":
      if (entry.edit) return rest;
      return { ...rest, refusal: { answer: operation.answer, message: result.message } };
  }
}

/** A refused answer may be sent again when the page is loaded: the site may have changed since. */
export function tryingAgain(entry: OutboxEntry): OutboxEntry {
  if (!entry.refusal) return entry;
  return { ...entry, edit: entry.edit ?? { answer: entry.refusal.answer }, refusal: null };
}

export function isUnsent(entry: OutboxEntry): boolean {
  return entry.operation !== null || entry.edit !== null;
}

/** The newest answer in the entry. */
export function newestAnswer({ edit, operation, refusal }: OutboxEntry): GivenAnswer | null {
  return (edit ?? operation ?? refusal)?.answer ?? null;
}

/**
 * Both answers of a question that was answered elsewhere are kept, and the one from here becomes the
 * newer. Unless there is nothing in it: a blank never takes the place of somebody's answer.
 */
function yieldsTo(mine: GivenAnswer | null, theirs: GivenAnswer | null): boolean {
  if (JSON.stringify(mine) === JSON.stringify(theirs)) return true;
  const isBlank = mine === null || isEmptyAnswer(mine);
  return isBlank && theirs !== null;
}

function remaining(entry: OutboxEntry): OutboxEntry | null {
  return isUnsent(entry) || entry.refusal ? entry : null;
}
