-- CreateTable
CREATE TABLE "RegradedAttempt" (
    "regradeId" TEXT NOT NULL,
    "attemptId" TEXT NOT NULL,
    "fromState" TEXT NOT NULL,
    "toState" TEXT NOT NULL,
    "fromMarkMicro" INTEGER,
    "toMarkMicro" INTEGER,
    "fromPossibleMicro" INTEGER NOT NULL,
    "toPossibleMicro" INTEGER NOT NULL,
    "fromPassed" BOOLEAN,
    "toPassed" BOOLEAN,

    PRIMARY KEY ("regradeId", "attemptId"),
    CONSTRAINT "RegradedAttempt_regradeId_fkey" FOREIGN KEY ("regradeId") REFERENCES "Regrade" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "RegradedAttempt_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "RegradedAttempt_attemptId_idx" ON "RegradedAttempt"("attemptId");
