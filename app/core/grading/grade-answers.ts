import type { CertaintyUse, Tries } from "../modules/quiz";
import type { Question } from "../questions/question";
import type { Response } from "../questions/response";
import { answerIdentity } from "./answer-identity";
import { type Certainty, certaintyFraction } from "./certainty";
import { compare } from "./fraction";
import { grade } from "./grade";
import { type Grade, inWords, type PendingGrade } from "./graded";
import { fractionOfTries } from "./several-tries";

/** All that a learner gave as answers to one question. */
export interface GivenAnswers {
  /** The one that counts; null = none. */
  readonly response: Response | null;
  /** Those that were checked at once, oldest first. */
  readonly tried: readonly Response[];
  readonly certainty: Certainty;
}

/** What of a quiz's settings changes what an answer earns. */
export interface MarkingRules {
  readonly tries: Tries | null;
  readonly certainty: CertaintyUse;
}

/**
 * The grade of a question in a quiz: the grade of the answer that counts, with the share that several
 * tries or a stated certainty make of it where the quiz says so. An answer that was not checked is the
 * last try. The outcome stays that of the answer itself. Where an erratum calls every answer right,
 * neither tries nor certainty take anything off.
 */
export function gradeAnswers(
  question: Question,
  given: GivenAnswers,
  { tries, certainty }: MarkingRules,
): Grade | PendingGrade {
  const counted = grade(question, given.response);
  if (counted.outcome === "pending" || question.kind === "essay") return counted;
  if (question.erratum?.change === "always-right") return counted;
  if (tries) return afterTries(question, given, { counted, tries });
  return certainty === "marked" ? withCertainty(counted, given.certainty) : counted;
}

function afterTries(
  question: Exclude<Question, { kind: "essay" }>,
  { response, tried }: GivenAnswers,
  { counted, tries }: { counted: Grade; tries: Tries },
): Grade {
  const given = response ? [...tried, response] : tried;
  const number = new Set(given.map((answer) => answerIdentity(question, answer))).size;
  if (number < 2) return counted;
  const fraction = fractionOfTries(question, given, tries.penalty);
  const working = `${counted.working} After ${number} different tries, each earlier one costing ${tries.penalty} of the points, the best that was reached counts: ${inWords(fraction)}.`;
  return { ...counted, fraction, working };
}

function withCertainty(counted: Grade, certainty: Certainty): Grade {
  if (counted.outcome === "unanswered") return counted;
  const fraction = certaintyFraction(counted, certainty);
  const change =
    compare(fraction, counted.fraction) === 0
      ? "which leaves it as it is"
      : `which makes it ${inWords(fraction)} of the points`;
  const working = `${counted.working} Your certainty was ${certainty}, ${change}.`;
  return { ...counted, fraction, working };
}
