// Only what Biome cannot do: forgotten promises, sizes, inline styles, open redirects.
import tseslint from "typescript-eslint";

const scripts = ["**/*.{ts,tsx,js,mjs}"];
const typed = ["**/*.{ts,tsx}"];
const tests = ["**/*.{test,spec}.{ts,tsx}"];

const countedLines = { skipBlankLines: true, skipComments: true };

const inlineStyle = {
  selector: "JSXAttribute[name.name='style']",
  message: "The Content-Security-Policy refuses inline styles: use a class.",
};

// A path may be written out, begin with a written part, or come from a call such as safePath().
const anyTarget = ":matches(Identifier, MemberExpression, TemplateLiteral[quasis.0.value.raw=''])";
const openRedirect = {
  selector: `CallExpression[callee.name=/^redirect(Document)?$/] > ${anyTarget}.arguments:first-child`,
  message: "A target in a variable may come from a visitor: send it through safePath().",
};

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
      "no-restricted-syntax": ["error", openRedirect],
    },
  },
  {
    files: ["**/*.tsx"],
    rules: {
      "max-lines-per-function": ["error", { max: 80, ...countedLines }],
      "no-restricted-syntax": ["error", inlineStyle, openRedirect],
    },
  },
  {
    // A describe block is a chapter, not a function, and a row of a table of cases has its columns.
    files: tests,
    rules: { "max-lines-per-function": "off", "max-params": "off" },
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
