import { claimPlaces } from "~/core/modules/claim-places";
import type { ModuleContent } from "~/core/modules/module-content";
import type { AuthoredQuestion } from "~/core/questions/authored-question";
import { choiceLists, parallelTexts, posedTexts } from "../question-parts";
import type { Rule } from "../rule";
import { wordsOf } from "../wording";

const SAYING =
  /\b(?:according to|argu(?:es?|ed|ing|ment)|expect\w*|warn\w*|say(?:s|ing)?|said|think\w*|believ\w*|suggest\w*|claim\w*|judg\w*|hold(?:s|ing)? that|predict\w*|forecast\w*|foresee\w*|compar\w*|liken\w*|describ\w*|worr(?:y|ies|ied)|fear\w*|view\w*|opinion\w*|assess\w*|analys\w*|interpret\w*|reading|sees?|sums? up|concern\w*|critic\w*|authors?|writers?|commentators?|voices?|speakers?|conclu\w*|regard\w*|consider\w*|attribut\w*|point(?:s|ed)? out|maintain\w*|anticipat\w*|speculat\w*|(?:report|present)(?:s|ed) as)\b/i;

/** A judgement or a forecast is somebody's: a question on one must not state it as settled. */
export const attribution: Rule = {
  level: "error",
  scope: "module",
  find(content) {
    const places = claimPlaces(content);
    return content.questions.flatMap((question) => {
      const kinds = question.claims.flatMap((id) => places.get(id)?.claim.kind ?? []);
      const judged = kinds.find((kind) => kind === "analysis" || kind === "forecast");
      if (judged === undefined || namesAVoice(question, content)) return [];
      const message =
        `The question rests on ${judged === "analysis" ? "an analysis" : "a forecast"}: say in the stem ` +
        "or the key whose it is (the author, critics, according to …).";
      return [{ subject: { kind: "question", id: question.id, path: ["stem"] }, message }];
    });
  },
};

function namesAVoice(question: AuthoredQuestion, content: ModuleContent): boolean {
  const text = readBefore(question);
  if (SAYING.test(text)) return true;
  const words = new Set(wordsOf(text));
  const names = content.sources.flatMap(({ voices }) =>
    voices.flatMap(({ name }) => surname(name)),
  );
  return names.some((name) => words.has(name));
}

/** The last word of a name when it is capitalised: `Professor Eul-Chul Lim` is called Lim. */
function surname(name: string): string[] {
  const last = /\p{Lu}[\p{L}\p{M}]+$/u.exec(name.trim())?.[0];
  return last === undefined ? [] : wordsOf(last);
}

/** The stem, the right choices, and all the texts of a question that sorts or matches. */
function readBefore(question: AuthoredQuestion): string {
  const lists = choiceLists(question);
  const chosen = lists.flatMap((list) => list.filter(({ isKey }) => isKey));
  const parts = lists.length === 0 ? parallelTexts(question).flat() : chosen;
  return [...posedTexts(question), ...parts].map(({ text }) => text).join("\n");
}
