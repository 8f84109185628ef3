import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";

interface Attendance {
  moduleId: string;
  quizId: string;
  learners: number;
}

/** Lets as many learners finish a quiz, without a browser for each, beside the running server. */
export async function learnersAttend(
  { dataDir, origin }: { dataDir: string; origin: string },
  { moduleId, quizId, learners }: Attendance,
): Promise<void> {
  const command = [
    resolve("node_modules/tsx/dist/cli.mjs"),
    resolve("tests/e2e/support/store-attempts.ts"),
  ];
  const env = {
    PATH: process.env.PATH,
    NODE_ENV: "production" as const,
    DATA_DIR: dataDir,
    PUBLIC_ORIGIN: origin,
  };
  const words = [moduleId, quizId, String(learners)];
  await promisify(execFile)(process.execPath, [...command, ...words], { env });
}
