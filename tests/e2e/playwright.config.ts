import { defineConfig } from "@playwright/test";

// A command that runs the journeys gives them a free port and an empty data folder of their own.
const port = process.env.E2E_PORT ?? "4173";
const origin = `http://localhost:${port}`;
const dataFolder = process.env.E2E_DATA_DIR ?? ".cache/e2e-data";

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  reporter: "list",
  use: {
    baseURL: origin,
    browserName: "chromium",
    launchOptions: {
      args: QUIET,
      ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
    },
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
  },
  projects: [
    { name: "journeys", testMatch: "journeys/**/*.spec.ts" },
    { name: "no-js", testMatch: "no-js/**/*.spec.ts", use: { javaScriptEnabled: false } },
    {
      name: "accessibility",
      testMatch: "accessibility/**/*.spec.ts",
      // A recording of each of these many pages would cost more than looking at them.
      use: { trace: "off" },
    },
    { name: "leaks", testMatch: "leaks/**/*.spec.ts" },
  ],
  webServer: {
    command: "node tests/e2e/support/serve-with-fixtures.mjs",
    cwd: "../..",
    url: `${origin}/readyz`,
    env: {
      NODE_ENV: "production",
      PORT: port,
      PUBLIC_ORIGIN: origin,
      DATA_DIR: dataFolder,
      DEV_MAILBOX: "on",
      EXAMPLE_DATA: "off",
      LOG_LEVEL: "warn",
    },
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
    stdout: "pipe",
  },
});
