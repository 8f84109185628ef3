// npm run test:faults -- --controls [word …]: puts each defect back and expects its proof to find it.
// With words, only the controls whose proof or defect has one of them in its name.
import { table } from "../../bench/table";
import { ALL_CONTROLS, type Control } from "./all-controls";

const wanted = process.argv.slice(2);
const chosen = ALL_CONTROLS.filter(
  ({ name, defect }) =>
    wanted.length === 0 || wanted.some((word) => name.includes(word) || defect.includes(word)),
);

const rows: { cells: string[]; isRed: boolean }[] = [];
for (const control of chosen) {
  const row = await rowOf(control);
  console.log(`· ${row.cells.join(": ")}`);
  rows.push(row);
}
console.log(
  `\n${table(
    ["proof", "defect", "result", "first finding"],
    rows.map(({ cells }) => cells),
  )}`,
);
const green = rows.filter(({ isRed }) => !isRed).length;
console.log(`\n${rows.length - green} found, ${green} not found`);
process.exitCode = green === 0 && rows.length > 0 ? 0 : 1;

async function rowOf({ name, proof, defect, finds }: Control) {
  const tampering = { preloads: [`defects/${defect}.mjs`] };
  const { wrongs, notes } = await proof({ size: "short", defect: tampering }).catch(
    (error: unknown) => ({ wrongs: [`It broke down: ${String(error)}`], notes: [] }),
  );
  const found = wrongs.filter((wrong) => finds.test(wrong));
  const isRed = found.length > 0;
  const other = wrongs[0] ?? notes[0] ?? "nothing";
  const first = isRed ? `${found[0]} (${found.length} in all)` : `instead: ${other}`;
  return { cells: [name, defect, isRed ? "red" : "GREEN", first], isRed };
}
