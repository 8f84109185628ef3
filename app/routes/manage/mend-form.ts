import { z } from "zod";
import type { Mend } from "~/core/mending/mend";

const text = z.string().max(20_000);

/** A mend as the plain form sends it. Names such as `text:options:gas` end in what they are about. */
const mendSchema = z.discriminatedUnion("change", [
  z.object({ change: z.literal("wording"), stem: text, explanation: text }),
  z.object({ change: z.literal("key"), tolerance: text.default("0") }),
  z.object({ change: z.literal("accepted") }),
  z.object({ change: z.literal("points"), points: text }),
  z.object({ change: z.literal("always-right") }),
  z.object({ change: z.literal("drop") }),
]);

/** The mend that a form asks for; null for one that no page of ours sends. */
export function readMend(form: FormData): Mend | null {
  const read = mendSchema.safeParse(Object.fromEntries(form));
  if (!read.success) return null;
  switch (read.data.change) {
    case "wording":
      return { ...read.data, ...unixLines(read.data), texts: named(form, "text:") };
    case "key":
      return { ...read.data, keys: form.getAll("key").map(String) };
    case "accepted":
      return { change: "accepted", accepted: accepted(form) };
    default:
      return read.data;
  }
}

function unixLines({ stem, explanation }: { stem: string; explanation: string }) {
  const [one, other] = [stem, explanation].map((each) => each.replace(/\r\n?/g, "\n"));
  return { stem: one ?? "", explanation: other ?? "" };
}

function named(form: FormData, prefix: string): Record<string, string> {
  const entries = [...form].filter(([name]) => name.startsWith(prefix));
  return Object.fromEntries(
    entries.map(([name, value]) => [name.slice(prefix.length), String(value)]),
  );
}

function accepted(form: FormData): Record<string, string[]> {
  const lines = Object.entries(named(form, "accepted:"));
  return Object.fromEntries(lines.map(([part, typed]) => [part, linesOf(typed)]));
}

function linesOf(typed: string): string[] {
  const lines = typed.split(/\r\n?|\n/).map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ""))];
}
