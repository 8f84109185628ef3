-- AlterTable
ALTER TABLE "AttemptSlot" ADD COLUMN "gradedVersionId" TEXT;
ALTER TABLE "AttemptSlot" ADD COLUMN "variables" TEXT;

-- CreateTable
CREATE TABLE "ModuleOwner" (
    "moduleId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "grantedAt" DATETIME NOT NULL,

    PRIMARY KEY ("moduleId", "userId"),
    CONSTRAINT "ModuleOwner_moduleId_fkey" FOREIGN KEY ("moduleId") REFERENCES "Module" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ModuleOwner_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DeadlineChange" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "attemptId" TEXT NOT NULL,
    "fromDeadlineAt" DATETIME,
    "toDeadlineAt" DATETIME,
    "byUserId" TEXT,
    "reason" TEXT NOT NULL,
    "occurredAt" DATETIME NOT NULL,
    CONSTRAINT "DeadlineChange_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MarkingEvent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "attemptId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "fromVersionId" TEXT NOT NULL,
    "toVersionId" TEXT NOT NULL,
    "fromOutcome" TEXT NOT NULL,
    "toOutcome" TEXT NOT NULL,
    "fromMarkMicro" INTEGER,
    "toMarkMicro" INTEGER,
    "fromPossibleMicro" INTEGER NOT NULL,
    "toPossibleMicro" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "byUserId" TEXT,
    "regradeId" TEXT,
    "occurredAt" DATETIME NOT NULL,
    CONSTRAINT "MarkingEvent_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "MarkingEvent_regradeId_fkey" FOREIGN KEY ("regradeId") REFERENCES "Regrade" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PersonMark" (
    "attemptId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "markerUserId" TEXT NOT NULL,
    "criteria" TEXT NOT NULL,
    "comment" TEXT NOT NULL,
    "markMicro" INTEGER,
    "updatedAt" DATETIME NOT NULL,
    "releasedAt" DATETIME,

    PRIMARY KEY ("attemptId", "position", "markerUserId"),
    CONSTRAINT "PersonMark_attemptId_position_fkey" FOREIGN KEY ("attemptId", "position") REFERENCES "AttemptSlot" ("attemptId", "position") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Amendment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "moduleId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "baseHash" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "byUserId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "withdrawnAt" DATETIME,
    CONSTRAINT "Amendment_moduleId_fkey" FOREIGN KEY ("moduleId") REFERENCES "Module" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Regrade" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "moduleId" TEXT NOT NULL,
    "quizId" TEXT NOT NULL,
    "toVersionId" TEXT NOT NULL,
    "policy" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "byUserId" TEXT NOT NULL,
    "appliedAt" DATETIME NOT NULL,
    "undoneAt" DATETIME,
    "undoneByUserId" TEXT,
    CONSTRAINT "Regrade_moduleId_fkey" FOREIGN KEY ("moduleId") REFERENCES "Module" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ProblemReport" (
    "operationId" TEXT NOT NULL,
    "learnerId" TEXT NOT NULL,
    "moduleId" TEXT NOT NULL,
    "moduleVersionId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "attemptId" TEXT,
    "position" INTEGER,
    "text" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "state" TEXT NOT NULL,
    "reply" TEXT,
    "repliedAt" DATETIME,
    "repliedByUserId" TEXT,
    "replySeenAt" DATETIME,

    PRIMARY KEY ("learnerId", "operationId"),
    CONSTRAINT "ProblemReport_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ProblemReport_moduleId_fkey" FOREIGN KEY ("moduleId") REFERENCES "Module" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Attempt" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "learnerId" TEXT NOT NULL,
    "moduleId" TEXT NOT NULL,
    "moduleVersionId" TEXT NOT NULL,
    "quizId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "startOperationId" TEXT,
    "submitOperationId" TEXT,
    "timeFactorPercent" INTEGER NOT NULL DEFAULT 100,
    "seed" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "runningKey" TEXT,
    "startedAt" DATETIME NOT NULL,
    "deadlineAt" DATETIME,
    "submittedAt" DATETIME,
    "submittedBy" TEXT,
    "possibleMicro" INTEGER NOT NULL,
    "markMicro" INTEGER,
    "passed" BOOLEAN,
    CONSTRAINT "Attempt_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Attempt_moduleVersionId_fkey" FOREIGN KEY ("moduleVersionId") REFERENCES "ModuleVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Attempt" ("deadlineAt", "id", "learnerId", "markMicro", "moduleId", "moduleVersionId", "number", "passed", "possibleMicro", "quizId", "runningKey", "seed", "startedAt", "state", "submittedAt", "submittedBy") SELECT "deadlineAt", "id", "learnerId", "markMicro", "moduleId", "moduleVersionId", "number", "passed", "possibleMicro", "quizId", "runningKey", "seed", "startedAt", "state", "submittedAt", "submittedBy" FROM "Attempt";
DROP TABLE "Attempt";
ALTER TABLE "new_Attempt" RENAME TO "Attempt";
CREATE UNIQUE INDEX "Attempt_runningKey_key" ON "Attempt"("runningKey");
CREATE INDEX "Attempt_state_deadlineAt_idx" ON "Attempt"("state", "deadlineAt");
CREATE UNIQUE INDEX "Attempt_learnerId_moduleId_quizId_number_key" ON "Attempt"("learnerId", "moduleId", "quizId", "number");
CREATE UNIQUE INDEX "Attempt_learnerId_startOperationId_key" ON "Attempt"("learnerId", "startOperationId");
CREATE TABLE "new_Response" (
    "attemptId" TEXT NOT NULL,
    "operationId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "answer" TEXT,
    "certainty" INTEGER,
    "tried" BOOLEAN NOT NULL DEFAULT false,
    "receivedAt" DATETIME NOT NULL,
    "late" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("attemptId", "operationId"),
    CONSTRAINT "Response_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Response" ("answer", "attemptId", "late", "operationId", "position", "receivedAt", "revision") SELECT "answer", "attemptId", "late", "operationId", "position", "receivedAt", "revision" FROM "Response";
DROP TABLE "Response";
ALTER TABLE "new_Response" RENAME TO "Response";
CREATE UNIQUE INDEX "Response_attemptId_position_revision_key" ON "Response"("attemptId", "position", "revision");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "DeadlineChange_attemptId_idx" ON "DeadlineChange"("attemptId");

-- CreateIndex
CREATE INDEX "MarkingEvent_attemptId_occurredAt_idx" ON "MarkingEvent"("attemptId", "occurredAt");

-- CreateIndex
CREATE INDEX "MarkingEvent_regradeId_idx" ON "MarkingEvent"("regradeId");

-- CreateIndex
CREATE INDEX "Amendment_moduleId_questionId_idx" ON "Amendment"("moduleId", "questionId");

-- CreateIndex
CREATE INDEX "Regrade_moduleId_quizId_appliedAt_idx" ON "Regrade"("moduleId", "quizId", "appliedAt");

-- CreateIndex
CREATE INDEX "ProblemReport_moduleId_state_createdAt_idx" ON "ProblemReport"("moduleId", "state", "createdAt");

-- CreateIndex
CREATE INDEX "ProblemReport_moduleId_questionId_idx" ON "ProblemReport"("moduleId", "questionId");

-- CreateIndex
CREATE INDEX "AttemptSlot_questionId_idx" ON "AttemptSlot"("questionId");
