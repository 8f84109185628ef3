import { importRules } from "./import-rules.mjs";

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: importRules,
  options: {
    doNotFollow: { path: ["node_modules", "prisma/generated"] },
    exclude: { path: ["^build/"] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node"] },
  },
};
