import { isDriverAdapterError } from "@prisma/driver-adapter-utils";
import { z } from "zod";
import { Prisma } from "../../prisma/generated/client";

/** Prisma: the operation, a transaction's turn, or a transaction itself took too long. */
const WAITED_TOO_LONG = new Set(["P1008", "P2024", "P2028", "P2034"]);

/** https://www.sqlite.org/rescode.html: READONLY, IOERR, FULL, CANTOPEN. */
const DISK_CODES = new Set([8, 10, 13, 14]);

const causeSchema = z.object({ kind: z.string(), extendedCode: z.int().optional() });
const metaSchema = z.object({ driverAdapterError: z.object({ cause: causeSchema }) });

/**
 * Why the store could not do its work, so that nothing of it was done: `busy` passes by itself, `disk`
 * needs whoever runs the site. Null for any other error, which is a bug.
 */
export function storeTrouble(error: unknown): "busy" | "disk" | null {
  // What fails at the beginning or the end of a transaction comes as the adapter threw it.
  if (isDriverAdapterError(error)) return troubleOf(causeSchema.parse(error.cause));
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return null;
  if (WAITED_TOO_LONG.has(error.code)) return "busy";
  const meta = metaSchema.safeParse(error.meta);
  return meta.success ? troubleOf(meta.data.driverAdapterError.cause) : null;
}

function troubleOf({ kind, extendedCode }: z.infer<typeof causeSchema>): "busy" | "disk" | null {
  if (kind === "SocketTimeout") return "busy";
  return extendedCode !== undefined && DISK_CODES.has(extendedCode) ? "disk" : null;
}
