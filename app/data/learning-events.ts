import { z } from "zod";
import { responseSchema } from "~/core/questions/response";
import { Prisma } from "../../prisma/generated/client";
import type { Database } from "./database";
import type { LearnerModule } from "./learner-module";

const inLesson = {
  /** Chosen by the browser: the same event sent again is the same event. */
  operationId: z.string(),
  moduleVersionId: z.string(),
  lessonId: z.string(),
  occurredAt: z.date(),
};

const learningEventSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("lesson-opened"), ...inLesson }),
  z.strictObject({ kind: z.literal("lesson-finished"), ...inLesson }),
  z.strictObject({
    kind: z.literal("check-answered"),
    ...inLesson,
    questionId: z.string(),
    response: responseSchema,
    outcome: z.enum(["unanswered", "right", "partly-right", "wrong"]),
    markMicro: z.int(),
    possibleMicro: z.int(),
  }),
]);

/** What a learner did outside quizzes. Marks are micro-points. */
export type LearningEvent = z.infer<typeof learningEventSchema>;

/** Stores events that are not stored yet, all in one statement; gives how many were new. */
export async function appendLearningEvents(
  database: Database,
  { learnerId, moduleId }: LearnerModule,
  events: readonly LearningEvent[],
): Promise<number> {
  if (events.length === 0) return 0;
  const rows = events.map((event) => {
    const { operationId, moduleVersionId, kind, lessonId, occurredAt } = event;
    const answered = kind === "check-answered" ? event : null;
    const check = Prisma.join([
      answered?.questionId ?? null,
      answered ? JSON.stringify(answered.response) : null,
      answered?.outcome ?? null,
      answered?.markMicro ?? null,
      answered?.possibleMicro ?? null,
    ]);
    return Prisma.sql`(${operationId}, ${learnerId}, ${moduleId}, ${moduleVersionId}, ${kind},
      ${lessonId}, ${occurredAt}, ${check})`;
  });
  return database.$executeRaw`
    INSERT INTO "LearningEvent" ("operationId", "learnerId", "moduleId", "moduleVersionId", "kind",
      "lessonId", "occurredAt", "questionId", "response", "outcome", "markMicro", "possibleMicro")
    VALUES ${Prisma.join(rows)}
    ON CONFLICT ("learnerId", "operationId") DO NOTHING`;
}

/** A learner's events in a module, oldest first. */
export async function listLearningEvents(
  database: Database,
  { learnerId, moduleId }: LearnerModule,
): Promise<LearningEvent[]> {
  const rows = await database.learningEvent.findMany({
    where: { learnerId, moduleId },
    orderBy: [{ occurredAt: "asc" }, { operationId: "asc" }],
    omit: { learnerId: true, moduleId: true },
  });
  return rows.map((row) => {
    const present = Object.entries(row).filter(([, value]) => value !== null);
    const response = row.response === null ? {} : { response: JSON.parse(row.response) };
    return learningEventSchema.parse({ ...Object.fromEntries(present), ...response });
  });
}
