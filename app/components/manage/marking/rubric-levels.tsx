import { InlineText } from "~/components/text/inline-text";

interface ShownLevel {
  id: string;
  text: string;
  micro: number;
  points: string;
}

export interface RubricToMark {
  id: string;
  text: string;
  levels: readonly ShownLevel[];
}

interface RubricLevelsProps {
  rubric: readonly RubricToMark[];
  /** The level chosen so far, by criterion. */
  chosen: Readonly<Record<string, string>>;
  /** What is wrong, by field. */
  problems: Readonly<Record<string, string>>;
}

/** Each criterion as a group of radio buttons, with what its levels earn. */
export function RubricLevels({ rubric, chosen, problems }: RubricLevelsProps) {
  return rubric.map(({ id, text, levels }) => {
    const name = `criterion-${id}`;
    const problem = problems[name];
    return (
      <fieldset
        aria-describedby={problem ? `${name}-error` : undefined}
        className="criterion"
        id={name}
        key={id}
        tabIndex={-1}
      >
        <legend>
          <InlineText text={text} />
        </legend>
        {problem ? (
          <p className="field-error" id={`${name}-error`}>
            {problem}
          </p>
        ) : null}
        <div className="choices">
          {levels.map((level) => (
            <label className="choice" key={level.id}>
              <input
                defaultChecked={chosen[id] === level.id}
                name={name}
                type="radio"
                value={level.id}
              />
              <span>
                <InlineText text={level.text} />
                <span className="quiet small"> {level.points} points</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    );
  });
}
