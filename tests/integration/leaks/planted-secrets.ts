import { readModule } from "~/publishing/read-module";
import { projectRoot } from "../../support/project-root";

/** The numbers among the secrets of the fixture module: they stand nowhere else. */
const NUMBERS = [
  "0.3137",
  "0.3138",
  "0.3139",
  "31337.25",
  "31448.75",
  "27183.5",
  "0.0577",
  "1.82883",
  "41.3379",
  "71.7293",
  "0.0579",
  "0.0581",
];

/** Fields of a question that no page of a running quiz has, as they stand in JSON or in a script. */
const SECRET_FIELDS =
  /\\?"(?:rationale|explanation|accepted|rejected|tolerance|ranges|fraction|factor|weight|waive|variables|constraints|markerNotes|modelAnswer|share|erratum)\\?"/g;

/** Every secret that was planted in the module `every-kind`. */
export async function plantedSecrets(): Promise<string[]> {
  const { files } = await readModule(`${projectRoot}/tests/fixtures/modules/every-kind`);
  const text = files.map((file) => file.text).join("\n");
  const missing = NUMBERS.filter((number) => !text.includes(number));
  if (missing.length > 0) throw new Error(`The fixture has lost its secrets ${missing}.`);
  return [...new Set(text.match(/canary-[a-z-]+/g)), ...NUMBERS].sort();
}

/** The secrets that stand in a text. */
export function secretsIn(text: string, secrets: readonly string[]): string[] {
  return secrets.filter((secret) => text.includes(secret));
}

/** The names of secret fields that stand in a text. */
export function secretFieldsIn(text: string): string[] {
  return [...new Set(text.match(SECRET_FIELDS))];
}
