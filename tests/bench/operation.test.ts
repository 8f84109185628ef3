import { expect, it } from "vitest";
import type { HttpClient } from "./http-client";
import { expectAnswer, ownShare, takeEachOnce } from "./operation";

const client: HttpClient = {
  send: () => Promise.reject(new Error("Nothing is sent here.")),
  close: () => {},
};

it("gives each worker its own share of a list, over and over", () => {
  const share = ownShare(["a", "b", "c", "d", "e"]);
  const taken = (worker: number) =>
    Array.from({ length: 4 }, () => share({ client, worker, workers: 2 })).join("");
  expect(taken(0)).toBe("acea");
  expect(taken(1)).toBe("bdbd");
});

it("fails for a worker without a share", () => {
  const share = ownShare(["a"]);
  expect(() => share({ client, worker: 1, workers: 2 })).toThrow("nothing for worker 1 of 2");
});

it("takes each item once and then fails", () => {
  const take = takeEachOnce(["a", "b"]);
  expect([take(), take()]).toEqual(["a", "b"]);
  expect(take).toThrow("All 2 that were made are used up");
});

it("accepts an answer only by its status and its text", () => {
  const answer = { status: 200, setCookies: [], headers: {}, text: () => "it was saved" };
  expect(() => expectAnswer(answer, { status: 200, text: "saved" })).not.toThrow();
  expect(() => expectAnswer(answer, { status: 202, text: "saved" })).toThrow("got 200");
  expect(() => expectAnswer(answer, { status: 200, text: "refused" })).toThrow("it was saved");
});
