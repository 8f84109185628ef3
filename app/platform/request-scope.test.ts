import { afterEach, describe, expect, it } from "vitest";
import { forgetInRequest, inRequestScope, oncePerRequest } from "./request-scope";

afterEach(() => {
  globalThis.treatiseProcessWide = undefined;
});

function counter() {
  let times = 0;
  return async () => ++times;
}

describe("oncePerRequest", () => {
  it("finds out once, for callers side by side and one after another", async () => {
    const find = counter();
    await inRequestScope(async () => {
      expect(await Promise.all([oncePerRequest("n", find), oncePerRequest("n", find)])).toEqual([
        1, 1,
      ]);
      expect(await oncePerRequest("n", find)).toBe(1);
    });
  });

  it("keeps requests and names apart", async () => {
    const find = counter();
    const found = await Promise.all([
      inRequestScope(() => oncePerRequest("n", find)),
      inRequestScope(() => oncePerRequest("n", find)),
      inRequestScope(() => oncePerRequest("other", find)),
    ]);
    expect(found).toEqual([1, 2, 3]);
  });

  it("finds out again once it is forgotten", async () => {
    const find = counter();
    await inRequestScope(async () => {
      await oncePerRequest("n", find);
      forgetInRequest("n");
      expect(await oncePerRequest("n", find)).toBe(2);
    });
  });

  it("remembers nothing outside of a request", async () => {
    const find = counter();
    await oncePerRequest("n", find);
    expect(await oncePerRequest("n", find)).toBe(2);
  });
});
