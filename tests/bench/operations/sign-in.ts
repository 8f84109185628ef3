import { auth } from "~/access/auth";
import { MOST_WORKERS } from "../levels";
import { type BenchOperation, expectAnswer } from "../operation";

const PASSWORD = "a password for measuring";

/**
 * Signing in, each worker with an account of its own: so many tries at one account would meet the
 * rate limit, as they should. (A try that succeeds does not count.)
 */
export async function signIn(): Promise<BenchOperation> {
  for (let worker = 0; worker < MOST_WORKERS; worker++) {
    const email = emailOf(worker);
    await auth().api.signUpEmail({ body: { name: "Measured", email, password: PASSWORD } });
  }
  return {
    name: "sign in",
    consumes: false,
    run: async ({ client, worker }) => {
      const form = { email: emailOf(worker), password: PASSWORD, next: "/" };
      const answer = await client.send({ path: "/sign-in.data", form });
      expectAnswer(answer, { status: 202, text: '"redirect"' });
    },
  };
}

function emailOf(worker: number): string {
  return `learner-${worker}@example.org`;
}
