// The one configuration of the build: `remix` and `vitest` both take it by -c.
import { fileURLToPath } from "node:url";

const unitTests = { name: "unit", include: ["app/**/*.test.{ts,tsx}"] };

const integrationTests = {
  name: "integration",
  include: ["tests/{integration,architecture,bench}/**/*.test.{ts,tsx}"],
  testTimeout: 30_000,
};

// Slow by design, so they run only when they are asked for: `--project faults`. In their long form
// (tests/faults/run.mjs) one may take an hour.
const faultTests = {
  name: "faults",
  include: ["tests/faults/**/*.test.{ts,tsx}"],
  testTimeout: process.env.FAULTS === "long" ? 3_600_000 : 180_000,
};

// The host of the pages (app/operations/serve.ts) is a build of its own.
const buildsServer = process.argv.includes("--ssr");

// A data: address would need its own permission in the Content-Security-Policy.
const pages = { assetsInlineLimit: 0 };
const server = { target: "node22", copyPublicDir: false };

export default {
  plugins: process.env.VITEST || buildsServer ? [] : [await remix()],
  resolve: { alias: { "~": fileURLToPath(new URL("app", import.meta.url)) } },
  build: buildsServer ? server : pages,
  test: {
    environment: "node",
    setupFiles: ["tests/support/fail-on-console-error.ts"],
    projects: [unitTests, integrationTests, ...(asksForFaults() ? [faultTests] : [])].map(
      (test) => ({ extends: true, test }),
    ),
    coverage: { include: ["app/core/**/*.ts"], exclude: ["**/*.test.ts"] },
  },
};

function asksForFaults() {
  return process.argv.some((argument) => argument === "faults" || argument === "--project=faults");
}

async function remix() {
  const { vitePlugin } = await import("@remix-run/dev");
  return vitePlugin({
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_singleFetch: true,
      v3_lazyRouteDiscovery: true,
      v3_routeConfig: true,
    },
  });
}
