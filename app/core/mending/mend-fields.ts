import type { AuthoredQuestion } from "../questions/authored-question";
import type { Mend } from "./mend";
import { type WordedText, wordedTexts } from "./worded-texts";

/** What is asked for a new key; null for a kind whose key the plain form does not hold. */
export type KeyField =
  | { input: "one" | "some"; options: { id: string; text: string; isKey: boolean }[] }
  | { input: "number"; key: string; tolerance: string; isRelative: boolean };

/** The texts that earn every point, one on a line. */
export interface AcceptedField {
  /** A gap's id; "" for a question with one answer. */
  part: string;
  label: string | null;
  lines: string;
}

/** What the plain form of a question holds. */
export interface MendFields {
  stem: string;
  explanation: string;
  points: string;
  texts: WordedText[];
  key: KeyField | null;
  accepted: AcceptedField[];
}

/** The fields of the plain form, as the question stands. */
export function mendFields(question: AuthoredQuestion): MendFields {
  const { stem, explanation, points } = question;
  return {
    stem,
    explanation,
    points: String(points),
    texts: wordedTexts(question),
    key: keyField(question),
    accepted: acceptedFields(question),
  };
}

function keyField(question: AuthoredQuestion): KeyField | null {
  switch (question.kind) {
    case "single-choice": {
      const isKey = (id: string) => id === question.key;
      return { input: "one", options: question.options.map((one) => optionOf(one, isKey)) };
    }
    case "multiple-response": {
      const isKey = (id: string) => question.key.includes(id);
      return { input: "some", options: question.options.map((one) => optionOf(one, isKey)) };
    }
    case "true-false": {
      const options = [
        { id: "true", text: "True", isKey: question.key },
        { id: "false", text: "False", isKey: !question.key },
      ];
      return { input: "one", options };
    }
    case "numeric": {
      const { tolerance } = question;
      const isRelative = "relative" in tolerance;
      const width = "relative" in tolerance ? tolerance.relative : tolerance.absolute;
      return { input: "number", key: String(question.key), tolerance: String(width), isRelative };
    }
    default:
      return null;
  }
}

function optionOf({ id, text }: { id: string; text: string }, isKey: (id: string) => boolean) {
  return { id, text, isKey: isKey(id) };
}

function acceptedFields(question: AuthoredQuestion): AcceptedField[] {
  if (question.kind === "short-text") {
    return [{ part: "", label: null, lines: fullLines(question.accepted) }];
  }
  if (question.kind !== "cloze") return [];
  return question.gaps.flatMap((gap, index) =>
    gap.kind === "typed"
      ? [{ part: gap.id, label: `Gap ${index + 1}`, lines: fullLines(gap.accepted) }]
      : [],
  );
}

function fullLines(accepted: readonly { text: string; fraction: number }[]): string {
  return accepted.flatMap(({ text, fraction }) => (fraction === 1 ? [text] : [])).join("\n");
}

/** The fields with what was typed into them, so that a form that comes back has lost nothing. */
export function retyped(fields: MendFields, mend: Mend): MendFields {
  switch (mend.change) {
    case "wording": {
      const { stem, explanation, texts } = mend;
      const typed = fields.texts.map(({ name, text }) => ({ name, text: texts[name] ?? text }));
      return { ...fields, stem, explanation, texts: typed };
    }
    case "key":
      return { ...fields, key: fields.key && retypedKey(fields.key, mend) };
    case "accepted": {
      const { accepted } = mend;
      return {
        ...fields,
        accepted: fields.accepted.map((field) => ({
          ...field,
          lines: accepted[field.part]?.join("\n") ?? field.lines,
        })),
      };
    }
    case "points":
      return { ...fields, points: mend.points };
    default:
      return fields;
  }
}

function retypedKey(field: KeyField, mend: Extract<Mend, { change: "key" }>): KeyField {
  const { keys, tolerance } = mend;
  if (field.input === "number") return { ...field, key: keys[0] ?? "", tolerance };
  const options = field.options.map((one) => ({ ...one, isKey: keys.includes(one.id) }));
  return { ...field, options };
}
