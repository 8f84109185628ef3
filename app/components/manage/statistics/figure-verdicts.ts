import type { Figure } from "~/core/statistics/figure";

/** From this value on the words hold. */
type Step = readonly [from: number, words: string];

function worded(figure: Figure, steps: readonly Step[]): string | null {
  if (figure.kind === "undefined") return null;
  const step = steps.find(([from]) => figure.value >= from);
  return step ? step[1] : null;
}

// The steps are those of Moodle's documentation of its quiz report.

export function facilityVerdict(facility: Figure): string | null {
  return worded(facility, [
    [0.95, "Nearly everybody is right: it hardly tells learners apart."],
    [0.8, "Easy."],
    [0.65, "Fairly easy."],
    [0.35, "About right for the average learner."],
    [0.2, "Moderately hard."],
    [0.1, "Hard: see whether the lesson prepares for it."],
    [Number.NEGATIVE_INFINITY, "Nearly nobody is right: check the key first."],
  ]);
}

export function discriminationVerdict(discrimination: Figure): string | null {
  return worded(discrimination, [
    [50, "It tells good learners from weak ones very well."],
    [30, "It tells good learners from weak ones well enough."],
    [20, "It tells them apart weakly: see whether the wording can be clearer."],
    [0, "It hardly tells them apart: rewrite it, or keep it for its content alone."],
    [Number.NEGATIVE_INFINITY, "Weak learners do better: check the key before anything else."],
  ]);
}

export function efficiencyVerdict(efficiency: Figure): string | null {
  return worded(efficiency, [
    [50, "It makes good use of its difficulty."],
    [0, "Less than half of what is possible: look at the wording and the wrong answers."],
    [Number.NEGATIVE_INFINITY, "It works against the rest of the quiz: check the key."],
  ]);
}

export function consistencyVerdict(consistency: Figure): string | null {
  return worded(consistency, [
    [90, "Very good: marks put learners in order reliably."],
    [75, "Good enough to tell learners apart."],
    [64, "Moderate: decide nothing important by small differences."],
    [
      Number.NEGATIVE_INFINITY,
      "Low: much of the order of learners is chance. More questions, or better ones, would help; a quiz on many different things is lower by nature.",
    ],
  ]);
}
