import type { Rule } from "./rule";
import { allOrNoneOfTheAbove } from "./rules/all-or-none-of-the-above";
import { attribution } from "./rules/attribution";
import { backgroundReference } from "./rules/background-reference";
import { brokenReference } from "./rules/broken-reference";
import { checkInGroup } from "./rules/check-in-group";
import { checkInQuiz } from "./rules/check-in-quiz";
import { claimMisplaced } from "./rules/claim-misplaced";
import { claimNotAssessed } from "./rules/claim-not-assessed";
import { claimNotTaught } from "./rules/claim-not-taught";
import { completionWithoutScore } from "./rules/completion-without-score";
import { distractorWithoutRationale } from "./rules/distractor-without-rationale";
import { duplicateId } from "./rules/duplicate-id";
import { essayHoldsUpProgress } from "./rules/essay-holds-up-progress";
import { explanationNamesPosition } from "./rules/explanation-names-position";
import { groupWithoutQuestions } from "./rules/group-without-questions";
import { headingLevelSkipped } from "./rules/heading-level-skipped";
import { imageWithoutAlternative } from "./rules/image-without-alternative";
import { keyLongest } from "./rules/key-longest";
import { keyOftenLongest } from "./rules/key-often-longest";
import { keyPosition } from "./rules/key-position";
import { nearDuplicateOptions } from "./rules/near-duplicate-options";
import { nearDuplicateStems } from "./rules/near-duplicate-stems";
import { negativeStemNotEmphasised } from "./rules/negative-stem-not-emphasised";
import { objectiveShortInPool } from "./rules/objective-short-in-pool";
import { objectiveWithoutLesson } from "./rules/objective-without-lesson";
import { objectiveWithoutQuestion } from "./rules/objective-without-question";
import { parameterisedValues } from "./rules/parameterised-values";
import { poolTooSmall } from "./rules/pool-too-small";
import { questionUnused } from "./rules/question-unused";
import { questionWithoutExplanation } from "./rules/question-without-explanation";
import { questionWithoutPassage } from "./rules/question-without-passage";
import { quizQuestionInLesson } from "./rules/quiz-question-in-lesson";
import { quizWithoutQuestions } from "./rules/quiz-without-questions";
import { recallShare } from "./rules/recall-share";
import { settingsInConflict } from "./rules/settings-in-conflict";
import { statedInSourceShare } from "./rules/stated-in-source-share";

/** Every rule for content by its id. A test fails when a file of `rules/` is missing here. */
export const RULES = {
  "all-or-none-of-the-above": allOrNoneOfTheAbove,
  attribution: attribution,
  "background-reference": backgroundReference,
  "broken-reference": brokenReference,
  "check-in-group": checkInGroup,
  "check-in-quiz": checkInQuiz,
  "claim-misplaced": claimMisplaced,
  "claim-not-assessed": claimNotAssessed,
  "claim-not-taught": claimNotTaught,
  "completion-without-score": completionWithoutScore,
  "distractor-without-rationale": distractorWithoutRationale,
  "duplicate-id": duplicateId,
  "essay-holds-up-progress": essayHoldsUpProgress,
  "explanation-names-position": explanationNamesPosition,
  "group-without-questions": groupWithoutQuestions,
  "heading-level-skipped": headingLevelSkipped,
  "image-without-alternative": imageWithoutAlternative,
  "key-longest": keyLongest,
  "key-often-longest": keyOftenLongest,
  "key-position": keyPosition,
  "near-duplicate-options": nearDuplicateOptions,
  "near-duplicate-stems": nearDuplicateStems,
  "negative-stem-not-emphasised": negativeStemNotEmphasised,
  "objective-without-lesson": objectiveWithoutLesson,
  "objective-without-question": objectiveWithoutQuestion,
  "objective-short-in-pool": objectiveShortInPool,
  "parameterised-values": parameterisedValues,
  "pool-too-small": poolTooSmall,
  "question-unused": questionUnused,
  "question-without-explanation": questionWithoutExplanation,
  "question-without-passage": questionWithoutPassage,
  "quiz-question-in-lesson": quizQuestionInLesson,
  "quiz-without-questions": quizWithoutQuestions,
  "recall-share": recallShare,
  "settings-in-conflict": settingsInConflict,
  "stated-in-source-share": statedInSourceShare,
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof RULES;

export function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(RULES, id);
}
