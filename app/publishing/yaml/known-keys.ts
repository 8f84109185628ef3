import { z } from "zod";
import type { Path } from "./yaml-source";

interface SchemaNode {
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode | boolean;
  anyOf?: SchemaNode[];
  oneOf?: SchemaNode[];
  additionalProperties?: SchemaNode | boolean;
  const?: unknown;
  $ref?: string;
}

const cache = new WeakMap<z.ZodType, SchemaNode>();

/** The keys that a strict schema knows at a path of a value, for "did you mean". */
export function knownKeys(schema: z.ZodType, value: unknown, path: Path): string[] {
  const root = jsonSchemaOf(schema);
  let here = alternatives(root, value);
  let part = value;
  for (const step of path) {
    part = childValue(part, step);
    const inner = part;
    here = here
      .flatMap((node) => childSchemas(node, step))
      .flatMap((node) => alternatives(node, inner));
  }
  return [...new Set(here.flatMap((node) => Object.keys(node.properties ?? {})))];
}

function jsonSchemaOf(schema: z.ZodType): SchemaNode {
  const known = cache.get(schema);
  if (known !== undefined) return known;
  // A JSON Schema document is a SchemaNode: every field read here is optional.
  const made = z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
    reused: "inline",
  }) as SchemaNode;
  cache.set(schema, made);
  return made;
}

/** The branches of a union that the value's own `kind` and the like do not rule out. */
function alternatives(node: SchemaNode, value: unknown): SchemaNode[] {
  const branches = node.anyOf ?? node.oneOf;
  if (branches === undefined) return [node];
  return branches
    .flatMap((branch) => alternatives(branch, value))
    .filter((branch) => fits(branch, value));
}

function fits(branch: SchemaNode, value: unknown): boolean {
  return Object.entries(branch.properties ?? {}).every(
    ([key, property]) => property.const === undefined || childValue(value, key) === property.const,
  );
}

function childSchemas(node: SchemaNode, step: PropertyKey): SchemaNode[] {
  const next =
    typeof step === "number"
      ? node.items
      : (node.properties?.[String(step)] ?? node.additionalProperties);
  return typeof next === "object" ? [next] : [];
}

function childValue(value: unknown, step: PropertyKey): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined;
}
