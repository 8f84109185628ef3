import { describe, expect, it } from "vitest";
import { projectFiles } from "../support/project-files";
import { nameFindings } from "./name-findings";

const EXPECTED_AT_THE_TOP = [
  "LICENSE",
  "README.md",
  "app",
  "content",
  "package-lock.json",
  "package.json",
  "prisma",
  "public",
  "remix.config.js",
  "tests",
  "tsconfig.json",
];

describe("names", () => {
  it.each([
    ["app/core/utils/round.ts", "says nothing"],
    ["app/core/date-helpers.ts", "says nothing"],
    ["app/data/learner-repository.ts", "says nothing"],
    ["app/data/common.ts", "says nothing"],
    ["app/core/grade-v2.ts", "history"],
    ["app/styles/tokens-old.css", "history"],
    ["app/core/index.ts", "barrel"],
    ["app/components/QuestionCard.tsx", "kebab-case"],
  ])("of the kind of %s are refused", (path, reason) => {
    expect(nameFindings(path).join()).toContain(reason);
  });

  it.each([
    "app/core/grading/grade.ts",
    "app/access/common-passwords.ts",
    "app/data/migrations/backup-copy.ts",
    "app/styles/index.css",
    "app/routes/modules/module.tsx",
  ])("of the kind of %s are taken", (path) => {
    expect(nameFindings(path)).toEqual([]);
  });

  it("of the project's files say what is in them", () => {
    const findings = projectFiles().flatMap((path) =>
      nameFindings(path).map((finding) => `${path}: ${finding}`),
    );
    expect(findings).toEqual([]);
  });

  it("at the top level are the few that a newcomer needs, and dotfiles", () => {
    const top = new Set(projectFiles().map((path) => path.split("/")[0] ?? path));
    const surprising = [...top].filter(
      (name) => !name.startsWith(".") && !EXPECTED_AT_THE_TOP.includes(name),
    );
    expect(surprising).toEqual([]);
  });
});
