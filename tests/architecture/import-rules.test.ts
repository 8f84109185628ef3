import { describe, expect, it } from "vitest";
import { runTool, toolConfig } from "../support/run-tool";
import { scratchProject } from "../support/scratch-project";
import { importRules } from "../tooling/import-rules.mjs";

interface Report {
  summary: { violations: { from: string; rule: { name: string } }[] };
}

const TARGET = "export const target = 1;\n";
const tsconfig = JSON.stringify({ compilerOptions: { paths: { "~/*": ["./app/*"] } } });

/** For each row: what breaks it, and the nearest thing that does not. Both are [file, import]. */
const plants: Record<string, { breaks: [string, string]; keeps: [string, string] }> = {
  "no-cycle": {
    breaks: ["app/core/loop.ts", "./returns"],
    keeps: ["app/core/line.ts", "./target"],
  },
  "database-client-in-data-only": {
    breaks: ["app/workflows/asks.ts", "../../prisma/generated/client"],
    keeps: ["app/data/asks.ts", "../../prisma/generated/client"],
  },
  "core-is-pure": {
    breaks: ["app/core/reads.ts", "node:fs"],
    keeps: ["app/core/parses.ts", "zod"],
  },
  "data-imports-core-and-platform": {
    breaks: ["app/data/upwards.ts", "~/workflows/target"],
    keeps: ["app/data/downwards.ts", "~/core/target"],
  },
  "platform-is-a-leaf": {
    breaks: ["app/platform/upwards.ts", "~/data/target"],
    keeps: ["app/platform/beside.ts", "./target"],
  },
  "exchange-imports-core": {
    breaks: ["app/exchange/stores.ts", "~/data/target"],
    keeps: ["app/exchange/turns.ts", "~/core/target"],
  },
  "middle-imports-downwards": {
    breaks: ["app/workflows/draws.ts", "~/components/target"],
    keeps: ["app/workflows/saves.ts", "~/data/target"],
  },
  "components-import-core-and-components": {
    breaks: ["app/components/asks.tsx", "~/data/target"],
    keeps: ["app/components/shows.tsx", "~/core/target"],
  },
  "components-stay-in-the-browser": {
    breaks: ["app/components/reads.tsx", "node:path"],
    keeps: ["app/components/draws.tsx", "zod"],
  },
  "nobody-imports-routes": {
    breaks: ["app/server/page.ts", "~/routes/target"],
    keeps: ["app/routes/page.tsx", "./target"],
  },
  "server-knows-no-page": {
    breaks: ["app/server/draws.ts", "~/components/target"],
    keeps: ["app/server/guards.ts", "~/access/target"],
  },
  "nobody-imports-operations": {
    breaks: ["app/routes/starts.tsx", "~/operations/target"],
    keeps: ["app/operations/serve.ts", "./target"],
  },
  "no-test-code-in-the-application": {
    breaks: ["app/core/cheats.ts", "./target.test"],
    keeps: ["app/core/honest.test.ts", "./target.test"],
  },
};

function cruise() {
  const planted = Object.values(plants).flatMap(({ breaks, keeps }) => [breaks, keeps]);
  const parts = ["access", "components", "core", "data", "exchange", "operations", "platform"];
  const targets = [...parts, "publishing", "routes", "server", "workflows"];
  const folder = scratchProject({
    "package.json": "{}",
    "tsconfig.json": tsconfig,
    "prisma/generated/client.ts": TARGET,
    "app/core/target.test.ts": TARGET,
    "app/core/returns.ts": 'import "./loop";\n',
    ...Object.fromEntries(targets.map((name) => [`app/${name}/target.ts`, TARGET])),
    ...Object.fromEntries(planted.map(([file, target]) => [file, `import "${target}";\n`])),
  });
  const config = toolConfig("dependency-cruiser.config.mjs");
  const { stdout } = runTool("depcruise", {
    args: ["-c", config, "app", "--output-type", "json"],
    cwd: folder,
  });
  const report: Report = JSON.parse(stdout);
  return report.summary.violations;
}

describe("the rows of the import rules", () => {
  it("are each broken by a planted import, and not by its harmless neighbour", () => {
    const violations = cruise();
    const reported = (name: string) =>
      violations.filter(({ rule }) => rule.name === name).map(({ from }) => from);

    for (const { name } of importRules) {
      expect(plants, `a planted violation of "${name}"`).toHaveProperty(name);
    }
    for (const [name, { breaks, keeps }] of Object.entries(plants)) {
      expect(reported(name), name).toContain(breaks[0]);
      expect(violations.filter(({ from }) => from === keeps[0])).toEqual([]);
    }
  });

  it("each say why", () => {
    for (const { name, comment } of importRules) {
      expect(comment.length, name).toBeGreaterThan(20);
      expect(comment, name).not.toContain("\n");
    }
  });
});
