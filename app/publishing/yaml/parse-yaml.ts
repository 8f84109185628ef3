import type { z } from "zod";
import type { Problem } from "../problem";
import { schemaProblems } from "./schema-problems";
import { readYaml, type YamlSource } from "./yaml-source";

/** A YAML file that a schema has read: `data` is null when it did not pass. */
export interface ParsedYaml<Data> {
  data: Data | null;
  source: YamlSource;
  problems: Problem[];
}

/** Reads YAML and parses it with a strict schema; everything found wrong is a problem. */
export function parseYaml<Schema extends z.ZodType>(
  file: { file: string; text: string; firstLine?: number },
  schema: Schema,
): ParsedYaml<z.output<Schema>> {
  const source = readYaml(file);
  if (source.problems.length > 0) return { data: null, source, problems: source.problems };
  const parsed = schema.safeParse(source.value);
  if (parsed.success) return { data: parsed.data, source, problems: [] };
  return { data: null, source, problems: schemaProblems(source, schema, parsed.error.issues) };
}
