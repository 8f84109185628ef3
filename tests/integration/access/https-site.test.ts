import { afterAll, beforeAll, expect, it } from "vitest";
import { requireLearner } from "~/access/require-learner.server";
import { signIn } from "~/access/sign-in.server";
import { makeAccount, type RunningSite, runSite } from "./running-site";

let site: RunningSite;
beforeAll(async () => {
  site = await runSite({ PUBLIC_ORIGIN: "https://learn.example.org" });
});
afterAll(() => site.close());

it("sends its cookies over https only", async () => {
  const person = { name: "Hal", email: "hal@example.org", password: "tiny-owl-tea" };
  await makeAccount(person);
  const request = new Request("https://learn.example.org/sign-in");
  const outcome = await signIn({ request, clientAddress: "192.0.2.1", ...person });
  if (outcome.kind !== "signed-in") throw new Error(outcome.kind);
  const guest = await requireLearner(request);
  const cookies = [...outcome.headers.getSetCookie(), ...guest.headers.getSetCookie()];
  expect(cookies).toEqual([
    expect.stringMatching(/^__Secure-treatise\.session_token=.*; HttpOnly; Secure; SameSite=Lax$/),
    expect.stringMatching(/^treatise_guest=.*; HttpOnly; SameSite=Lax; Secure$/),
  ]);
});
