// Only what Biome cannot do: forgotten promises, sizes, and inline styles.
import tseslint from "typescript-eslint";

const scripts = ["**/*.{ts,tsx,js,mjs}"];
const typed = ["**/*.{ts,tsx}"];
const tests = ["**/*.{test,spec}.{ts,tsx}"];

const countedLines = { skipBlankLines: true, skipComments: true };

export default tseslint.config(
  { ignores: ["build/", "prisma/generated/", ".cache/", ".runtime/", "coverage/", "**/*.d.ts"] },
  {
    files: scripts,
    languageOptions: { parser: tseslint.parser },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "max-lines": ["error", { max: 200 }],
      "max-lines-per-function": ["error", { max: 40, ...countedLines }],
      "max-params": ["error", { max: 3 }],
    },
  },
  {
    files: ["**/*.tsx"],
    rules: {
      "max-lines-per-function": ["error", { max: 80, ...countedLines }],
      "no-restricted-syntax": [
        "error",
        {
          selector: "JSXAttribute[name.name='style']",
          message: "The Content-Security-Policy refuses inline styles: use a class.",
        },
      ],
    },
  },
  {
    // A describe block is a chapter, not a function: the file limit is enough.
    files: tests,
    rules: { "max-lines-per-function": "off" },
  },
  {
    files: typed,
    plugins: { "@typescript-eslint": tseslint.plugin },
    languageOptions: {
      parserOptions: { project: "tsconfig.json", tsconfigRootDir: process.cwd() },
    },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
    },
  },
);
