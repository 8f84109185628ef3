import { DriverAdapterError } from "@prisma/driver-adapter-utils";
import { expect, it } from "vitest";
import { Prisma } from "../../prisma/generated/client";
import { storeTrouble } from "./store-trouble";

const atCommit = (extendedCode: number) =>
  new DriverAdapterError({ kind: "sqlite", extendedCode, message: "as SQLite says it" });

const inQuery = (code: string, meta: Record<string, unknown> = {}) =>
  new Prisma.PrismaClientKnownRequestError("as Prisma says it", { code, clientVersion: "7", meta });

it("calls a file that another process holds busy, at a transaction's ends as within it", () => {
  expect(storeTrouble(new DriverAdapterError({ kind: "SocketTimeout" }))).toBe("busy");
  expect(storeTrouble(inQuery("P2028"))).toBe("busy");
  const meta = { driverAdapterError: { cause: { kind: "SocketTimeout" } } };
  expect(storeTrouble(inQuery("P2010", meta))).toBe("busy");
});

it.each([8, 10, 13, 14])(
  "knows code %i as a trouble of the disk, wherever it comes from",
  (code) => {
    expect(storeTrouble(atCommit(code))).toBe("disk");
    const meta = { driverAdapterError: { cause: { kind: "sqlite", extendedCode: code } } };
    expect(storeTrouble(inQuery("P2010", meta))).toBe("disk");
  },
);

it("takes nothing else for a trouble of the store", () => {
  expect(storeTrouble(atCommit(1))).toBeNull();
  expect(storeTrouble(new DriverAdapterError({ kind: "ConnectionClosed" }))).toBeNull();
  expect(storeTrouble(inQuery("P2002"))).toBeNull();
  expect(storeTrouble(new Error("a bug"))).toBeNull();
});
