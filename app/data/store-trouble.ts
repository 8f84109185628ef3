import { isDriverAdapterError } from "@prisma/driver-adapter-utils";
import { z } from "zod";
import { Prisma } from "../../prisma/generated/client";

/** Prisma: the operation, a transaction's turn, or a transaction itself took too long. */
const WAITED_TOO_LONG = new Set(["P1008", "P2024", "P2028", "P2034"]);

/** https://www.sqlite.org/rescode.html: READONLY, IOERR, FULL, CANTOPEN. */
const DISK_CODES = new Set([8, 10, 13, 14]);

const diskError = z.object({
  driverAdapterError: z.object({ cause: z.object({ extendedCode: z.int() }) }),
});

/**
 * Why the store could not do its work, so that nothing of it was done: `busy` passes by itself, `disk`
 * needs whoever runs the site. Null for any other error, which is a bug.
 */
export function storeTrouble(error: unknown): "busy" | "disk" | null {
  // What fails at the beginning or the end of a transaction comes as the adapter threw it.
  if (isDriverAdapterError(error)) {
    const { cause } = error;
    if (cause.kind === "SocketTimeout") return "busy";
    return cause.kind === "sqlite" ? diskTrouble(cause.extendedCode) : null;
  }
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return null;
  if (WAITED_TOO_LONG.has(error.code)) return "busy";
  const disk = diskError.safeParse(error.meta);
  return disk.success ? diskTrouble(disk.data.driverAdapterError.cause.extendedCode) : null;
}

function diskTrouble(code: number): "disk" | null {
  return DISK_CODES.has(code) ? "disk" : null;
}
