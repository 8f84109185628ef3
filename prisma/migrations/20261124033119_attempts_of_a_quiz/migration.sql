-- CreateIndex
CREATE INDEX "Attempt_moduleId_quizId_idx" ON "Attempt"("moduleId", "quizId");
