import { MASTERY_LEVEL_NAMES } from "~/components/progress/mastery-level-names";
import { FAMILIAR_PERCENT } from "~/core/progress/mastery";
import type { MasteryStep } from "~/core/progress/mastery-example";
import { TwoColumns } from "./two-columns";

const SETTINGS: Record<MasteryStep["setting"], string> = {
  check: "A check in a lesson",
  practice: "A quiz on a topic",
  mixed: "A mixed quiz",
};

/** How quizzes move the level of an objective, by the way of one learner. */
export function MasteryMarking({ steps }: { steps: readonly MasteryStep[] }) {
  return (
    <section aria-labelledby="mastery">
      <h2 id="mastery">Mastery</h2>
      <p>
        Each objective of a module has a level, from the marks of the questions that serve it. In a
        quiz on a topic, under {FAMILIAR_PERCENT} % of the points make it attempted, from{" "}
        {FAMILIAR_PERCENT} % familiar, and all of them proficient. Such a quiz never lowers a level,
        so practice is safe.
      </p>
      <p>
        Only a mixed quiz, which brings all objectives together, makes a proficient objective
        mastered, by full marks. From familiar on, a miss there takes it one level down. A check in
        a lesson shows no more than that you have begun.
      </p>
      <TwoColumns
        caption="One learner and one objective, step by step"
        head={["Step", "Level after it"]}
        rows={steps.map(({ setting, points, level }) => ({
          label: SETTINGS[setting],
          note: setting === "check" ? "Answered" : `${points} of 10 points on the objective`,
          value: MASTERY_LEVEL_NAMES[level],
        }))}
      />
    </section>
  );
}
