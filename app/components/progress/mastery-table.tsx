import { levelRank, MASTERY_LEVELS, type MasteryLevel } from "~/core/progress/mastery-level";
import type { ObjectiveProgress } from "~/core/progress/module-progress";
import { MASTERY_LEVEL_NAMES } from "./mastery-level-names";

const TO_RISE: Record<MasteryLevel, string> = {
  "not-started": "Answer a question on it.",
  attempted: "Earn 70 % on it in a quiz.",
  familiar: "Earn full marks on it in a quiz.",
  proficient: "Earn full marks on it in the mixed final.",
  mastered: "Nothing: this is the highest level.",
};

/** The level of each objective, as steps reached and in words, with what would raise it. */
export function MasteryTable({ objectives }: { objectives: readonly ObjectiveProgress[] }) {
  return (
    <div className="table-scroll">
      <table className="table">
        <caption>Mastery of each objective</caption>
        <thead>
          <tr>
            <th scope="col">Objective</th>
            <th scope="col">Level</th>
            <th scope="col">What would raise it</th>
          </tr>
        </thead>
        <tbody>
          {objectives.map(({ objective, level }) => (
            <tr key={objective.id}>
              <th scope="row">{objective.text}</th>
              <td>
                {MASTERY_LEVEL_NAMES[level]}
                <LevelSteps level={level} />
              </td>
              <td>{TO_RISE[level]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function LevelSteps({ level }: { level: MasteryLevel }) {
  return (
    <span aria-hidden="true" className="levels">
      {MASTERY_LEVELS.slice(1).map((step) => (
        <span
          className={levelRank(step) <= levelRank(level) ? "is-reached" : undefined}
          key={step}
        />
      ))}
    </span>
  );
}
