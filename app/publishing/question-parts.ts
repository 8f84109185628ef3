import type { AuthoredQuestion } from "~/core/questions/authored-question";
import type { QuestionByKind } from "~/core/questions/question";
import type { Path } from "./yaml/yaml-source";

/** A text of a question, and where it stands in it. */
export interface PartText {
  text: string;
  path: Path;
}

/** A text to choose, with whether it is right. */
export interface Choice extends PartText {
  isKey: boolean;
}

/** The lists in which a learner chooses: of some kinds one, of a cloze one for each choice gap. */
export function choiceLists(question: AuthoredQuestion): Choice[][] {
  switch (question.kind) {
    case "single-choice":
      return [choices(question.options, ["options"], [question.key])];
    case "multiple-response":
      return [choices(question.options, ["options"], question.key)];
    case "passage-selection":
      return [selectable(question)];
    case "hot-spot":
      return [labels(question)];
    case "cloze":
      return question.gaps.flatMap((gap, index) =>
        gap.kind === "choice" ? [choices(gap.options, ["gaps", index, "options"], [gap.key])] : [],
      );
    default:
      return [];
  }
}

type Entries = readonly { id: string; text: string }[];

function choices(entries: Entries, path: Path, key: readonly string[]): Choice[] {
  return entries.map(({ id, text }, index) => ({
    text,
    path: [...path, index, "text"],
    isKey: key.includes(id),
  }));
}

/** The segments that can be chosen, at the places where they were written. */
function selectable({ segments, key }: QuestionByKind["passage-selection"]): Choice[] {
  const all = choices(segments, ["segments"], key);
  return all.filter((_, index) => segments[index]?.selectable);
}

function labels({ regions, key }: QuestionByKind["hot-spot"]): Choice[] {
  return regions.map(({ id, label }, index) => ({
    text: label,
    path: ["regions", index, "label"],
    isKey: key.includes(id),
  }));
}

/** Every list of texts that stand side by side, and so must be told apart. */
export function parallelTexts(question: AuthoredQuestion): PartText[][] {
  switch (question.kind) {
    case "matching":
      return [texts(question.premises, "premises"), texts(question.choices, "choices")];
    case "categorise": {
      const labels = question.categories.map(({ label }, index) => ({
        text: label,
        path: ["categories", index, "label"],
      }));
      return [labels, texts(question.items, "items")];
    }
    case "ordering":
      return [texts(question.items, "items")];
    default:
      return choiceLists(question);
  }
}

function texts(entries: Entries, name: string): PartText[] {
  return entries.map(({ text }, index) => ({ text, path: [name, index, "text"] }));
}

/** A rationale and the text that it explains. */
export interface Rationale extends PartText {
  about: string;
}

type Reasoned = readonly { text: string; rationale: string }[];

/** Where the kinds of question have a rationale. */
export function rationales(question: AuthoredQuestion): Rationale[] {
  switch (question.kind) {
    case "single-choice":
    case "multiple-response":
      return reasons(question.options, ["options"]);
    case "true-false":
      return [{ text: question.rationale, path: ["rationale"], about: String(!question.key) }];
    case "matching":
      return reasons(question.premises, ["premises"]);
    case "categorise":
      return reasons(question.items, ["items"]);
    case "passage-selection":
      return reasons(question.segments, ["segments"]).filter(
        (_, index) => question.segments[index]?.selectable,
      );
    case "hot-spot":
      return reasons(
        question.regions.map(({ label, rationale }) => ({ text: label, rationale })),
        ["regions"],
      );
    case "cloze":
      return question.gaps.flatMap((gap, index) =>
        gap.kind === "choice" ? reasons(gap.options, ["gaps", index, "options"]) : [],
      );
    default:
      return [];
  }
}

function reasons(entries: Reasoned, path: Path): Rationale[] {
  return entries.map(({ text, rationale }, index) => ({
    text: rationale,
    path: [...path, index, "rationale"],
    about: text,
  }));
}

/** Everything that tells a learner why: explanation, rationales, feedback on rejected answers. */
export function explainingTexts(question: AuthoredQuestion): PartText[] {
  return [
    { text: question.explanation, path: ["explanation"] },
    ...rationales(question),
    ...rejectedFeedback(question),
  ];
}

function rejectedFeedback(question: AuthoredQuestion): PartText[] {
  if (question.kind === "short-text") return feedbacks(question.rejected, ["rejected"]);
  if (question.kind !== "cloze") return [];
  return question.gaps.flatMap((gap, index) =>
    gap.kind === "typed" ? feedbacks(gap.rejected, ["gaps", index, "rejected"]) : [],
  );
}

function feedbacks(entries: readonly { feedback?: string | undefined }[], path: Path): PartText[] {
  return entries.map(({ feedback = "" }, index) => ({
    text: feedback,
    path: [...path, index, "feedback"],
  }));
}

/** The stem, and the text of a cloze or the guidance of an essay: what a learner reads before answering. */
export function posedTexts(question: AuthoredQuestion): PartText[] {
  const stem = { text: question.stem, path: ["stem"] };
  if (question.kind === "cloze") return [stem, { text: question.text, path: ["text"] }];
  return question.kind === "essay"
    ? [stem, { text: question.guidance, path: ["guidance"] }]
    : [stem];
}
