import { type AnswerOutbox, createAnswerOutbox } from "~/components/quiz/outbox/answer-outbox";
import type { News } from "~/components/quiz/outbox/outbox-engine";
import type { Delivery, SentOperation } from "~/components/quiz/outbox/save-operation";
import type { TabMessage } from "~/components/quiz/outbox/tab-link";
import type { Response } from "~/core/questions/response";
import { AnswerServer } from "./answer-server";
import { deviceInMemory } from "./outbox-in-memory";

export const text = (value: string): Response => ({ kind: "short-text", text: value });

/** An outbox of one attempt over a device and a server in memory, its first question on the screen. */
export function outboxScene() {
  const server = new AnswerServer();
  const device = deviceInMemory();
  const requests: SentOperation[][] = [];
  const troubles: Delivery[] = [];
  const told: TabMessage[] = [];
  let problem: string | null = null;
  let duringNext = () => {};
  const outbox = createAnswerOutbox({
    learner: "learner",
    attempt: "attempt",
    store: device,
    newOperationId: () => `op-${requests.length}-${crypto.randomUUID()}`,
    deviceProblem: () => problem,
    tell: (message) => told.push(message),
    send: async (operations) => {
      requests.push([...operations]);
      duringNext();
      duringNext = () => {};
      return troubles.shift() ?? { kind: "answered", results: server.takeAll(operations) };
    },
  });
  const news = newsOf(outbox);
  return {
    server,
    device,
    outbox,
    requests,
    troubles,
    told,
    news,
    states: () => news.map(({ state }) => state.kind),
    /** Runs once, while the next request is under way. */
    onRequest: (run: () => void) => {
      duringNext = run;
    },
    setProblem: (words: string) => {
      problem = words;
    },
  };
}

function newsOf(outbox: AnswerOutbox): News[] {
  const news: News[] = [];
  outbox.watch({ position: 1, revision: 0 }, (each) => news.push(each));
  return news;
}
