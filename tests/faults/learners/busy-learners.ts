import { seededRandom } from "~/core/attempts/seeded-random";
import { type HttpClient, httpClient } from "../../bench/http-client";
import { type Learner, newLearner } from "./learner";
import { type Ledger, newLedger } from "./ledger";

export interface Busy {
  readonly ledger: Ledger;
  /** Lets everyone finish what is under way, however often it has to be sent. */
  finish(): Promise<Ledger>;
}

interface ServerAddress {
  readonly port: number;
  readonly origin: string;
}

export interface BusySetting {
  readonly site: ServerAddress;
  /** What stands before the site once everyone has a cookie. */
  readonly proxyPort?: number;
  readonly learners: number;
  readonly seed: string;
}

/** Learners who start, answer, submit and start again until they are told to finish. */
export async function busyLearners(setting: BusySetting): Promise<Busy> {
  const ledger = newLedger();
  const clients: HttpClient[] = [];
  const { site, proxyPort = site.port } = setting;
  const address = { ...site };
  let finishing = false;
  const all = Array.from({ length: setting.learners }, (_, index) => {
    const client = httpClient(address);
    clients.push(client);
    const random = seededRandom(`${setting.seed} ${index}`);
    const learner = newLearner({ client, ledger, random });
    return { learner, below: random.below };
  });
  // Everyone has a cookie before anything goes wrong: a guest who never got one is nobody.
  const first = await Promise.all(all.map(({ learner }) => learner.start("open")));
  address.port = proxyPort;
  const lives = all.map(({ learner, below }, index) =>
    live({ learner, below, first: first[index], isFinishing: () => finishing }),
  );
  const ended = Promise.allSettled(lives);
  return {
    ledger,
    async finish() {
      finishing = true;
      for (const life of await ended) {
        if (life.status === "rejected") ledger.troubles.push(String(life.reason));
      }
      for (const client of clients) client.close();
      return ledger;
    },
  };
}

interface Life {
  readonly learner: Learner;
  readonly below: (limit: number) => number;
  readonly first: Awaited<ReturnType<Learner["start"]>> | undefined;
  readonly isFinishing: () => boolean;
}

async function live({ learner, below, first, isFinishing }: Life): Promise<void> {
  let attempt = first ?? (await learner.start("open"));
  for (;;) {
    for (let saves = 1 + below(6); saves > 0; saves -= 1) {
      if (isFinishing()) return;
      await learner.save(attempt, 1 + (below(3) === 0 ? 1 + below(4) : 0));
    }
    await learner.submit(attempt);
    if (isFinishing()) return;
    attempt = await learner.start("open");
  }
}
