import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { unlessUnreachable } from "./unless-unreachable";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const copy = () => "copy";
const nothing = () => null;
const failing = () => Promise.reject(new TypeError("Failed to fetch"));
const hanging = () => new Promise<string>((resolve) => setTimeout(resolve, 30_000, "server"));

it("gives what the server gives", async () => {
  expect(await unlessUnreachable(async () => "server", copy)).toBe("server");
});

it("gives the copy when the network fails, or takes too long", async () => {
  expect(await unlessUnreachable(failing, copy)).toBe("copy");
  const slow = unlessUnreachable(hanging, copy);
  await vi.advanceTimersByTimeAsync(4_000);
  expect(await slow).toBe("copy");
});

it("without a copy goes on waiting, and fails as the network does", async () => {
  const slow = unlessUnreachable(hanging, nothing);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await slow).toBe("server");
  await expect(unlessUnreachable(failing, nothing)).rejects.toThrow("Failed to fetch");
});

it("passes on what the server refuses or where it leads", async () => {
  const redirect = new Response(null, { status: 302 });
  await expect(unlessUnreachable(() => Promise.reject(redirect), copy)).rejects.toBe(redirect);
});
