import { parseArgs } from "node:util";
import { measurePublishing } from "./measure-publishing";

const { values } = parseArgs({
  options: {
    modules: { type: "string", default: "1000" },
    questions: { type: "string", default: "50" },
    json: { type: "boolean", default: false },
  },
});
const figures = await measurePublishing({
  modules: Number(values.modules),
  questionsEach: Number(values.questions),
});
if (values.json) console.log(JSON.stringify(figures));
else {
  const { modules, questionsEach, allSeconds, unchangedSeconds, oneChangedSeconds } = figures;
  console.log(
    `${modules} modules of ${questionsEach} questions, published into a database on disk`,
  );
  console.log(`  all of them, the first time  ${allSeconds.toFixed(2)} s`);
  console.log(`  nothing changed              ${unchangedSeconds.toFixed(2)} s`);
  console.log(`  one module changed           ${oneChangedSeconds.toFixed(2)} s`);
}
