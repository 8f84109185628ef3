-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN "reachedPosition" INTEGER NOT NULL DEFAULT 1;
