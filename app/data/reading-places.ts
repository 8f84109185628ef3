import type { Database } from "./database";
import type { LearnerModule } from "./learner-module";

/** The last section that a learner saw of a lesson. */
export interface ReadingPlace {
  readonly lessonId: string;
  readonly sectionId: string;
  readonly updatedAt: Date;
}

export type NewReadingPlace = ReadingPlace & LearnerModule;

/** Remembers where a learner is; a place seen earlier than the one stored is ignored. */
export async function saveReadingPlace(database: Database, place: NewReadingPlace): Promise<void> {
  const { learnerId, moduleId, lessonId, sectionId, updatedAt } = place;
  await database.$executeRaw`
    INSERT INTO "ReadingPlace" ("learnerId", "moduleId", "lessonId", "sectionId", "updatedAt")
    VALUES (${learnerId}, ${moduleId}, ${lessonId}, ${sectionId}, ${updatedAt})
    ON CONFLICT ("learnerId", "moduleId", "lessonId") DO UPDATE
    SET "sectionId" = excluded."sectionId", "updatedAt" = excluded."updatedAt"
    WHERE excluded."updatedAt" >= "ReadingPlace"."updatedAt"`;
}

/** A learner's places in a module, the latest first. */
export function listReadingPlaces(
  database: Database,
  { learnerId, moduleId }: LearnerModule,
): Promise<ReadingPlace[]> {
  return database.readingPlace.findMany({
    where: { learnerId, moduleId },
    select: { lessonId: true, sectionId: true, updatedAt: true },
    orderBy: { updatedAt: "desc" },
  });
}
