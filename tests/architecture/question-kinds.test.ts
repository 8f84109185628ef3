import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { graders } from "~/core/grading/grade";
import { AUTHORED_KINDS } from "~/core/questions/authored-question";
import { QUESTION_KINDS, questionSchemas } from "~/core/questions/question";
import { projectRoot } from "../support/project-root";

/** What a kind of question consists of, each part in a file that bears its name. */
function partsOf(kind: string): string[] {
  return [
    `app/core/questions/${kind}.ts`,
    `app/core/grading/${kind}.ts`,
    `app/core/grading/${kind}.test.ts`,
    `app/components/questions/${kind}-input.tsx`,
    `tests/builders/questions/${kind}.ts`,
    `tests/fixtures/grading/${kind}.ts`,
  ];
}

function missingParts(kind: string): string[] {
  return partsOf(kind).filter((path) => !existsSync(join(projectRoot, path)));
}

describe.each(QUESTION_KINDS)("the question kind %s", (kind) => {
  test("has its schema, grader, input, builder and known answers", () => {
    expect(missingParts(kind)).toEqual([]);
  });

  test("is registered under its own name", () => {
    expect(questionSchemas[kind].shape.kind.value).toBe(kind);
    expect(graders).toHaveProperty(kind);
  });
});

describe("the kind parameterised-numeric, which is asked and graded as a number", () => {
  test("has its schema, builder and known answers, and no grader or input of its own", () => {
    expect(AUTHORED_KINDS.filter((kind) => !Object.hasOwn(questionSchemas, kind))).toEqual([
      "parameterised-numeric",
    ]);
    expect(missingParts("parameterised-numeric")).toEqual([
      "app/core/grading/parameterised-numeric.ts",
      "app/components/questions/parameterised-numeric-input.tsx",
    ]);
  });
});

test("a kind that lacks its parts is noticed", () => {
  expect(missingParts("drawing")).toEqual(partsOf("drawing"));
});
