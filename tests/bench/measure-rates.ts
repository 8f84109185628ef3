import { seededRandom } from "~/core/attempts/seeded-random";
import { type Learner, newLearner } from "../faults/learners/learner";
import { newLedger } from "../faults/learners/ledger";
import { startFaultServer } from "../faults/site/fault-server";
import { faultSite } from "../faults/site/fault-site";
import { closedLoop } from "./closed-loop";
import { httpClient } from "./http-client";
import { type OpenLoopRun, openLoop } from "./open-loop";
import { percentile } from "./percentile";

const SAVES_PER_SECOND = 100;
const SAVING_SECONDS = 60;
const SAVERS = 200;
const SUBMISSIONS = 1_000;
const SUBMITTING_SECONDS = 10;

/** What people do at a rate of their own, in milliseconds from the moment each of them does it. */
export interface RateFigures {
  readonly operation: string;
  readonly count: number;
  readonly perSecond: number;
  /** From the first to the last answer. */
  readonly seconds: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** 100 answers a second for a minute, then 1,000 submissions within ten seconds; all must succeed. */
export async function measureRates(say: (sentence: string) => void): Promise<RateFigures[]> {
  const site = await faultSite();
  const server = await startFaultServer(site);
  const client = httpClient(site);
  const ledger = newLedger();
  const random = seededRandom("rates");
  const newcomer = () => newLearner({ client, ledger, random });
  try {
    say(`Saving ${SAVES_PER_SECOND} answers a second for ${SAVING_SECONDS} s.`);
    const saving = await saveAtRate(newcomer);
    say(`Submitting ${SUBMISSIONS} attempts in ${SUBMITTING_SECONDS} s.`);
    const submitting = await submitAtRate(newcomer);
    if (ledger.troubles[0]) throw new Error(ledger.troubles[0]);
    return [saving, submitting];
  } finally {
    client.close();
    await server.stop();
    site.remove();
  }
}

async function saveAtRate(newcomer: () => Learner): Promise<RateFigures> {
  const savers = await prepared(SAVERS, async () => {
    const learner = newcomer();
    return { learner, attempt: await learner.start("open") };
  });
  const run = await openLoop({
    perSecond: SAVES_PER_SECOND,
    count: SAVES_PER_SECOND * SAVING_SECONDS,
    operation: async (index) => {
      const saver = savers[index % savers.length];
      await saver?.learner.save(saver.attempt, 1);
    },
  });
  return figuresOf("save answer", SAVES_PER_SECOND, run);
}

async function submitAtRate(newcomer: () => Learner): Promise<RateFigures> {
  const submitters = await prepared(SUBMISSIONS, async () => {
    const learner = newcomer();
    const attempt = await learner.start("open");
    await learner.save(attempt, 5);
    return { learner, attempt };
  });
  const perSecond = SUBMISSIONS / SUBMITTING_SECONDS;
  const run = await openLoop({
    perSecond,
    count: SUBMISSIONS,
    operation: async (index) => {
      const submitter = submitters[index];
      await submitter?.learner.submit(submitter.attempt);
    },
  });
  return figuresOf("submit", perSecond, run);
}

function figuresOf(operation: string, perSecond: number, run: OpenLoopRun): RateFigures {
  const { latencies, seconds } = run;
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(latencies, share));
  if (p50 === undefined || p95 === undefined || p99 === undefined) throw new Error("No figures.");
  return { operation, count: latencies.length, perSecond, seconds, p50, p95, p99 };
}

async function prepared<Item>(count: number, make: () => Promise<Item>): Promise<Item[]> {
  const made: Item[] = [];
  const operation = async () => void made.push(await make());
  const milliseconds = Number.POSITIVE_INFINITY;
  await closedLoop({ workers: 8, most: count, milliseconds, operation });
  return made;
}
