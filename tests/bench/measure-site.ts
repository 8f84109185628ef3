import { lessonPath, questionPath } from "~/components/paths";
import { closeDatabase, database } from "~/data/database";
import { OPERATIONS, type OperationName } from "./all-operations";
import { type EditFigures, measureEdits } from "./edit-times";
import { httpClient } from "./http-client";
import { type Measured, measureOperation } from "./measure-operation";
import { type ColdVisit, coldVisits } from "./page-visits";
import { processUsage } from "./process-usage";
import type { PageToVisit } from "./quiet-browser";
import { type ScratchSite, scratchSite } from "./scratch-site";
import { seedRunning } from "./seeded-attempt";
import { type ServerProcess, startServer } from "./server-process";
import { benchSubject, type Subject } from "./subject";

export interface SiteWanted {
  readonly operations: readonly OperationName[];
  readonly pages: boolean;
  readonly edits: boolean;
  readonly profileFolder: string | null;
  say(sentence: string): void;
}

/** Resident memory of the server in megabytes. */
export interface ServerMemory {
  readonly whenReady: number;
  readonly afterwards: number;
  readonly peak: number;
}

export interface SiteFigures {
  readonly subject: { module: string; lesson: string; quiz: string; questions: number };
  readonly operations: readonly Measured[];
  /** null where the system does not tell. */
  readonly memory: ServerMemory | null;
  readonly pages: readonly ColdVisit[];
  /** null when they were not asked for. */
  readonly edits: EditFigures | null;
}

/** Starts the built server upon a database made for this, measures it, and stops it again. */
export async function measureSite(wanted: SiteWanted): Promise<SiteFigures> {
  const { operations: names, say } = wanted;
  say("Filling a database.");
  const site = await scratchSite();
  const subject = await benchSubject();
  const operations = [];
  for (const name of names) operations.push(await OPERATIONS[name](subject));
  const pages = wanted.pages ? await pagesOf(site, subject) : [];
  const questions = wanted.edits ? await questionsOf(site, subject) : [];
  await closeDatabase(database());

  const server = await startServer(site, wanted.profileFolder);
  const client = httpClient(site);
  try {
    const whenReady = processUsage(server.pid);
    if (wanted.pages) say("Visiting pages.");
    const visits = wanted.pages ? await coldVisits(pages) : [];
    if (wanted.edits) say("Answering in a browser.");
    const edits = wanted.edits ? await measureEdits(questions) : null;
    const rows: Measured[] = [];
    for (const operation of operations) {
      say(`Measuring: ${operation.name}.`);
      rows.push(...(await measureOperation(operation, { client, serverPid: server.pid })));
    }
    const memory = whenReady && memoryOf(whenReady.memory.now, server);
    return { subject: described(subject), operations: rows, memory, pages: visits, edits };
  } finally {
    client.close();
    await server.stop();
  }
}

function memoryOf(whenReady: number, { pid }: ServerProcess): ServerMemory | null {
  const usage = processUsage(pid);
  return usage && { whenReady, afterwards: usage.memory.now, peak: usage.memory.peak };
}

async function pagesOf({ origin }: ScratchSite, subject: Subject): Promise<PageToVisit[]> {
  const { content, lesson } = subject;
  const { cookie, attemptId } = await seedRunning(subject);
  return [
    { name: "lesson", url: `${origin}${lessonPath(content.module.id, lesson.id)}`, cookie },
    { name: "quiz question", url: `${origin}${questionPath(attemptId, 1)}`, cookie },
  ];
}

async function questionsOf({ origin }: ScratchSite, subject: Subject): Promise<PageToVisit[]> {
  const { cookie, attemptId } = await seedRunning(subject);
  const { questions } = described(subject);
  return Array.from({ length: questions }, (_, index) => ({
    name: `question ${index + 1}`,
    url: `${origin}${questionPath(attemptId, index + 1)}`,
    cookie,
  }));
}

function described({ content, lesson, quiz }: Subject) {
  const questions = quiz.slots.reduce((sum, slot) => sum + ("pool" in slot ? slot.draw : 1), 0);
  return { module: content.module.id, lesson: lesson.id, quiz: quiz.id, questions };
}
