// One row for each arrow of the house, and why it holds. `only` lists all that a part may import of
// app/; `never` lists what it may not. Read as: routes and operations → workflows, publishing,
// access → data → core; components stand beside routes; platform lies under the server half.

const tests = String.raw`\.test\.tsx?$`;

const part = (...names) => `^app/(${names.join("|")})/`;
const code = (...names) => ({ path: part(...names), pathNot: tests });
const outside = (...names) => ({ path: "^app/", pathNot: part(...names) });

const row = (name, comment, from, to) => ({ name, severity: "error", comment, from, to });

export const importRules = [
  row(
    "no-cycle",
    "Files that need each other cannot be understood or tested alone.",
    {},
    {
      circular: true,
    },
  ),
  row(
    "database-client-in-data-only",
    "Whoever asks the database must go through app/data, where ownership is part of each query.",
    { path: "^app/", pathNot: part("data") },
    { path: "^prisma/generated/|node_modules/@prisma/client/" },
  ),
  row(
    "core-is-pure",
    "What is graded must not depend on a machine, a clock or a framework: zod and ts-fsrs only.",
    code("core"),
    { pathNot: `${part("core")}|node_modules/(zod|ts-fsrs)/` },
  ),
  row(
    "data-imports-core-and-platform",
    "The store serves every use alike, so it knows none of them.",
    code("data"),
    outside("data", "core", "platform"),
  ),
  row(
    "platform-is-a-leaf",
    "Clock, environment, mail and log are adapters of the machine; they know nothing of Treatise.",
    code("platform"),
    outside("platform"),
  ),
  row(
    "exchange-imports-core",
    "Other people's formats are turned into ours and back; storing them is somebody else's work.",
    code("exchange"),
    outside("exchange", "core"),
  ),
  row(
    "middle-imports-downwards",
    "What is done must not depend on the page or command that asked for it.",
    code("workflows", "publishing", "access"),
    outside("workflows", "publishing", "access", "exchange", "data", "core", "platform"),
  ),
  row(
    "components-import-core-and-components",
    "A component shows what it is given, so it can be drawn anywhere and sent to the browser.",
    code("components"),
    outside("components", "core", "styles"),
  ),
  row(
    "components-stay-in-the-browser",
    "A component runs in the browser, where there is no Node.",
    code("components"),
    { dependencyTypes: ["core"] },
  ),
  row(
    "nobody-imports-routes",
    "A page is where a request ends; what two pages share belongs below them.",
    { pathNot: `${part("routes")}|${tests}` },
    { path: part("routes") },
  ),
  row(
    "server-knows-no-page",
    "The server guards the door for every page alike; Remix brings the pages in its build.",
    code("server"),
    { path: part("routes", "components", "operations") },
  ),
  row(
    "nobody-imports-operations",
    "A command is started by a person, not by code.",
    { path: "^app/", pathNot: part("operations") },
    { path: part("operations") },
  ),
  row(
    "no-test-code-in-the-application",
    "What is only there for tests must not reach a learner.",
    { path: "^app/", pathNot: tests },
    { path: `^tests/|${tests}` },
  ),
];
