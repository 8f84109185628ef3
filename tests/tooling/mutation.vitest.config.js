// What `npm run test:mutation` runs against each changed line: the unit tests of the core alone.
import { fileURLToPath } from "node:url";

export default {
  resolve: { alias: { "~": fileURLToPath(new URL("../../app", import.meta.url)) } },
  test: { environment: "node", include: ["app/core/{grading,attempts}/**/*.test.ts"] },
};
