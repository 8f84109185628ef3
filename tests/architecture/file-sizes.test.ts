import { expect, it } from "vitest";
import { projectFiles, projectText } from "../support/project-files";

const sizes = projectFiles()
  .filter((path) => /^(app|tests|prisma)\/.*\.(tsx?|m?js|css)$/.test(path))
  .map((path) => ({ path, lines: projectText(path).split("\n").length - 1 }));

it("no style sheet, script or test has more than 200 lines", () => {
  expect(sizes.filter(({ lines }) => lines > 200)).toEqual([]);
});

it("half of the application's files have fewer than 70 lines", () => {
  const lines = sizes
    .filter(({ path }) => path.startsWith("app/") && !path.includes(".test."))
    .map((size) => size.lines)
    .sort((a, b) => a - b);
  expect(lines[Math.floor(lines.length / 2)]).toBeLessThan(70);
});
