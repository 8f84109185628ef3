import type { z } from "zod";

export interface FormProblems {
  /** What is wrong, by field; a problem with the whole form stands under "form". */
  readonly problems: Readonly<Record<string, string>>;
  /** What was typed, to be shown again; passwords are left out. */
  readonly typed: Readonly<Record<string, string>>;
}

export type FormReading<Values> = { ok: true; values: Values } | ({ ok: false } & FormProblems);

const UNREADABLE: FormProblems = {
  problems: { form: "The form arrived incomplete. Please send it again." },
  typed: {},
};

/** Reads the form that a request carries; the first problem of each field is kept. */
export async function readForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<FormReading<z.output<Schema>>> {
  const form = await request.formData().catch(() => null);
  if (!form) return { ok: false, ...UNREADABLE };
  const fields = Object.fromEntries(form);
  const parsed = schema.safeParse(fields);
  if (parsed.success) return { ok: true, values: parsed.data };
  const problems: Record<string, string> = {};
  for (const { path, message } of parsed.error.issues)
    problems[String(path[0] ?? "form")] ??= message;
  return { ok: false, problems, typed: typedIn(fields) };
}

function typedIn(fields: Readonly<Record<string, FormDataEntryValue>>): Record<string, string> {
  const typed: Record<string, string> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === "string" && !/password/i.test(name)) typed[name] = value;
  }
  return typed;
}
