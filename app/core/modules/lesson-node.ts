import { z } from "zod";
import { claimId, kebabId } from "~/core/questions/ids";

/** Tags that carry no attribute. */
export const PLAIN_TAGS = [
  "ul",
  "li",
  "blockquote",
  "pre",
  "code",
  "em",
  "strong",
  "del",
  "hr",
  "br",
  "table",
  "thead",
  "tbody",
  "tr",
] as const;

/**
 * Tags that carry an id of their own: a section (its heading and what follows it), a heading, a
 * paragraph. The ids are unique in a lesson, and learners' places in the lesson are kept by them.
 */
export const PLACE_TAGS = ["section", "h2", "h3", "h4", "h5", "h6", "p"] as const;

export const CALLOUT_KINDS = ["note", "trap", "background"] as const;
const ALIGNMENTS = ["left", "center", "right"] as const;

interface Element<Tag extends string, Attributes> {
  type: "element";
  tag: Tag;
  attributes: Attributes;
  children: LessonNode[];
}

type NoAttributes = Record<string, never>;
type CellAttributes = { align?: (typeof ALIGNMENTS)[number] };

export type LessonElement =
  | Element<(typeof PLAIN_TAGS)[number], NoAttributes>
  | Element<(typeof PLACE_TAGS)[number], { id: string }>
  | Element<"th" | "td", CellAttributes>
  | Element<"ol", { start?: number }>
  | Element<"a", { href: string; title?: string }>
  | Element<"img", { src: string; alt: string; title?: string }>
  | Element<"claim", { ids: string[] }>
  | Element<"term", { id: string }>
  | Element<"check", { question: string }>
  | Element<"figure", { id: string }>
  | Element<"callout", { kind: (typeof CALLOUT_KINDS)[number]; title?: string }>;

export type LessonText = { type: "text"; value: string };

/** A lesson's body as data: text, and elements of a closed set of tags. */
export type LessonNode = LessonText | LessonElement;

export type LessonTag = LessonElement["tag"];

const type = z.literal("element");
const children = z.lazy(() => z.array(lessonNodeSchema));
const noAttributes: z.ZodType<NoAttributes> = z.strictObject({});
const title = z.string().exactOptional();

function element<Tag extends z.ZodLiteral<LessonTag> | z.ZodEnum, Attributes extends z.ZodType>(
  tag: Tag,
  attributes: Attributes,
) {
  return z.strictObject({ type, tag, attributes, children });
}

/** The strict schema of a lesson's element: an unknown tag or attribute is refused. */
const lessonElementSchema: z.ZodType<LessonElement> = z.discriminatedUnion("tag", [
  element(z.enum(PLACE_TAGS), z.strictObject({ id: z.string().min(1) })),
  element(z.enum(PLAIN_TAGS), noAttributes),
  element(z.literal("claim"), z.strictObject({ ids: z.array(claimId).min(1) })),
  element(z.literal("term"), z.strictObject({ id: kebabId })),
  element(z.literal("check"), z.strictObject({ question: kebabId })),
  element(z.literal("figure"), z.strictObject({ id: kebabId })),
  element(z.literal("callout"), z.strictObject({ kind: z.enum(CALLOUT_KINDS), title })),
  element(z.literal("a"), z.strictObject({ href: z.string(), title })),
  element(z.literal("img"), z.strictObject({ src: z.string(), alt: z.string(), title })),
  element(z.literal("ol"), z.strictObject({ start: z.int().exactOptional() })),
  element(z.enum(["th", "td"]), z.strictObject({ align: z.enum(ALIGNMENTS).exactOptional() })),
]);

export const lessonNodeSchema: z.ZodType<LessonNode> = z.union([
  z.strictObject({ type: z.literal("text"), value: z.string() }),
  lessonElementSchema,
]);
