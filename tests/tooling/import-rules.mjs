// One row for each arrow of the house, and why it holds: routes and operations → workflows,
// publishing, access → data → core; components stand beside routes; platform lies under the server
// half. An import is an error when it matches both `from` and `to`.

const tests = String.raw`\.test\.tsx?$`;

const part = (...names) => `^app/(${names.join("|")})/`;
const code = (...names) => ({ path: part(...names), pathNot: tests });
const outside = (...names) => ({ path: "^app/", pathNot: part(...names) });

const rows = [
  {
    name: "no-cycle",
    comment: "Files that need each other cannot be understood or tested alone.",
    from: {},
    to: {
      circular: true,
    },
  },
  {
    name: "database-client-in-data-only",
    comment:
      "Whoever asks the database must go through app/data, where ownership is part of each query.",
    from: { path: "^app/", pathNot: part("data") },
    to: { path: "^prisma/generated/|node_modules/@prisma/client/" },
  },
  {
    name: "core-is-pure",
    comment:
      "What is graded must not depend on a machine, a clock or a framework: zod and ts-fsrs only.",
    from: code("core"),
    to: { pathNot: `${part("core")}|node_modules/(zod|ts-fsrs)/` },
  },
  {
    name: "data-imports-core-and-platform",
    comment: "The store serves every use alike, so it knows none of them.",
    from: code("data"),
    to: outside("data", "core", "platform"),
  },
  {
    name: "platform-is-a-leaf",
    comment:
      "Clock, environment, mail and log are adapters of the machine; they know nothing of Treatise.",
    from: code("platform"),
    to: outside("platform"),
  },
  {
    name: "exchange-imports-core",
    comment:
      "Other people's formats are turned into ours and back; storing them is somebody else's work.",
    from: code("exchange"),
    to: outside("exchange", "core"),
  },
  {
    name: "middle-imports-downwards",
    comment: "What is done must not depend on the page or command that asked for it.",
    from: code("workflows", "publishing", "access"),
    to: outside("workflows", "publishing", "access", "exchange", "data", "core", "platform"),
  },
  {
    name: "components-import-core-and-components",
    comment:
      "A component shows what it is given, so it can be drawn anywhere and sent to the browser.",
    from: code("components"),
    to: outside("components", "core", "styles"),
  },
  {
    name: "components-stay-in-the-browser",
    comment: "A component runs in the browser, where there is no Node.",
    from: code("components"),
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "nobody-imports-routes",
    comment: "A page is where a request ends; what two pages share belongs below them.",
    from: { pathNot: `${part("routes")}|${tests}` },
    to: { path: part("routes") },
  },
  {
    name: "server-knows-no-page",
    comment:
      "The server guards the door for every page alike; Remix brings the pages in its build.",
    from: code("server"),
    to: { path: part("routes", "components", "operations") },
  },
  {
    name: "nobody-imports-operations",
    comment: "A command is started by a person, not by code.",
    from: { path: "^app/", pathNot: part("operations") },
    to: { path: part("operations") },
  },
  {
    name: "no-test-code-in-the-application",
    comment: "What is only there for tests must not reach a learner.",
    from: { path: "^app/", pathNot: tests },
    to: { path: `^tests/|${tests}` },
  },
];

export const importRules = rows.map((row) => ({ ...row, severity: "error" }));
