import { describe, expect, it } from "vitest";
import { runTool, toolConfig } from "../support/run-tool";
import { scratchProject } from "../support/scratch-project";

interface FileReport {
  filePath: string;
  messages: { ruleId: string | null }[];
}

const lines = (count: number) => "// a line\n".repeat(count);
const functionOf = (count: number) =>
  `export function long() {\n${"  Math.abs(1);\n".repeat(count - 2)}}\n`;
const promise = "const later = async () => 1;\n";

const template = (before: string, after: string) => `\`${before}\${target}${after}\``;
const redirect = (target: string) =>
  `import { form, redirect, safePath, target } from "x";\nexport const a = [redirect(${target}), form, safePath, target];\n`;

/** file -> [text, the rule it breaks or null] */
const plants: Record<string, [text: string, broken: string | null]> = {
  "file-of-201.ts": [lines(201), "max-lines"],
  "file-of-201.test.ts": [lines(201), "max-lines"],
  "file-of-200.ts": [lines(200), null],
  "function-of-41.ts": [functionOf(41), "max-lines-per-function"],
  "function-of-40.ts": [functionOf(40), null],
  "component-of-81.tsx": [functionOf(81), "max-lines-per-function"],
  "component-of-80.tsx": [functionOf(80), null],
  "chapter-of-81.test.ts": [functionOf(81), null],
  "four-parameters.ts": [
    "export function g(a: 1, b: 1, c: 1, d: 1) { return [a, b, c, d]; }\n",
    "max-params",
  ],
  "four-columns.test.ts": [
    "export function g(a: 1, b: 1, c: 1, d: 1) { return [a, b, c, d]; }\n",
    null,
  ],
  "three-parameters.ts": ["export function g(a: 1, b: 1, c: 1) { return [a, b, c]; }\n", null],
  "floating-promise.ts": [`${promise}later();\n`, "@typescript-eslint/no-floating-promises"],
  "awaited-promise.ts": [`${promise}export const done = await later();\n`, null],
  "misused-promise.ts": [
    `${promise}export const yes = later() ? 1 : 2;\n`,
    "@typescript-eslint/no-misused-promises",
  ],
  "used-promise.ts": [`${promise}export const yes = (await later()) ? 1 : 2;\n`, null],
  "inline-style.tsx": [
    "export const Box = () => <p style={{ color: 'red' }} />;\n",
    "no-restricted-syntax",
  ],
  "class-style.tsx": ["export const Box = () => <p className='red' />;\n", null],
  "redirect-to-variable.ts": [redirect("target"), "no-restricted-syntax"],
  "redirect-to-property.ts": [redirect("form.target"), "no-restricted-syntax"],
  "redirect-to-template.ts": [redirect(template("", "/page")), "no-restricted-syntax"],
  "redirect-to-path.ts": [redirect(template("/pages/", "")), null],
  "redirect-through-door.ts": [redirect("safePath(target)"), null],
  "needless-excuse.ts": [
    "// eslint-disable-next-line max-params\nexport const one = 1;\n",
    "unused directive",
  ],
};

function lint(): Map<string, string[]> {
  const compilerOptions = { strict: true, target: "ES2023", module: "ESNext", jsx: "react-jsx" };
  const folder = scratchProject({
    "tsconfig.json": JSON.stringify({ compilerOptions, include: ["."] }),
    "package.json": '{ "type": "module" }',
    ...Object.fromEntries(Object.entries(plants).map(([file, [text]]) => [file, text])),
  });
  const { stdout, stderr } = runTool("eslint", {
    args: ["-c", toolConfig("eslint.config.js"), "--format", "json", "."],
    cwd: folder,
  });
  if (stdout === "") throw new Error(stderr);
  const reports: FileReport[] = JSON.parse(stdout);
  return new Map(
    reports.map(({ filePath, messages }) => [
      filePath.slice(folder.length + 1),
      messages.map(({ ruleId }) => ruleId ?? "unused directive"),
    ]),
  );
}

describe("the lint rules", () => {
  it("report each planted violation and leave its clean neighbour alone", () => {
    const found = lint();
    for (const [file, [, broken]] of Object.entries(plants)) {
      expect(found.get(file), file).toEqual(broken === null ? [] : [broken]);
    }
  });
});
