import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { processWide } from "~/platform/process-wide";
import { clientBlock } from "./client-block";

export interface Caller {
  /** The e-mail address, or whatever else names the account that is aimed at. */
  readonly account: string;
  readonly clientAddress: string;
}

export type Admission =
  | { ok: true /** Takes the try back: it does not count. */; forgive(): Promise<void> }
  | { ok: false; retryAfterSeconds: number };

interface Rule {
  readonly points: number;
  readonly minutes: number;
  readonly keyOf: (caller: Caller) => string;
}

const accountOf = ({ account }: Caller) => account.trim().toLowerCase();
const clientOf = ({ clientAddress }: Caller) => clientBlock(clientAddress);
const bothOf = (caller: Caller) => `${clientOf(caller)} ${accountOf(caller)}`;

// The client comes first, so that one client cannot fill the memory with invented accounts. Its
// limits leave room for a school whose classes share one address. The account alone has a wide
// limit: a narrow one would let a stranger lock its owner out.
const RULES = {
  "sign-in": [
    { points: 100, minutes: 15, keyOf: clientOf },
    { points: 10, minutes: 15, keyOf: bothOf },
    { points: 100, minutes: 60, keyOf: accountOf },
  ],
  "sign-up": [
    { points: 150, minutes: 60, keyOf: clientOf },
    { points: 5, minutes: 60, keyOf: accountOf },
  ],
  "forgot-password": [
    { points: 60, minutes: 60, keyOf: clientOf },
    { points: 3, minutes: 60, keyOf: accountOf },
  ],
  "reset-password": [
    { points: 60, minutes: 60, keyOf: clientOf },
    { points: 10, minutes: 60, keyOf: accountOf },
  ],
  // The account is the learner, guest or not.
  report: [
    { points: 200, minutes: 60, keyOf: clientOf },
    { points: 20, minutes: 60, keyOf: accountOf },
  ],
} as const satisfies Record<string, readonly Rule[]>;

export type WayIn = keyof typeof RULES;

/** Counts a try at a way in, and says whether it may go on or when the next one may. */
export async function admit(way: WayIn, caller: Caller): Promise<Admission> {
  const taken: { limiter: RateLimiterMemory; key: string }[] = [];
  for (const [index, rule] of RULES[way].entries()) {
    const limiter = limiterOf(`${way} ${index}`, rule);
    const key = rule.keyOf(caller);
    const wait = await waitAfterTaking(limiter, key);
    if (wait > 0) return { ok: false, retryAfterSeconds: wait };
    taken.push({ limiter, key });
  }
  return {
    ok: true,
    forgive: async () => {
      for (const { limiter, key } of taken) await limiter.reward(key);
    },
  };
}

/** Seconds until this key may try again; 0 when it may now. */
async function waitAfterTaking(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.ceil(refusal.msBeforeNext / 1_000);
    throw refusal;
  }
}

function limiterOf(name: string, { points, minutes }: Rule): RateLimiterMemory {
  return processWide(
    `rate limit: ${name}`,
    () => new RateLimiterMemory({ points, duration: minutes * 60 }),
  );
}
