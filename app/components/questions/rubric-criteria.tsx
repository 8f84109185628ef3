import { InlineText } from "~/components/text/inline-text";
import type { PublicRubric } from "~/core/questions/essay";

/** A criterion with its levels; `chosen` is the level that a person chose, where it is to be seen. */
type ShownCriterion = PublicRubric[number] & { chosen?: string | null };

/** What an answer is marked by: each criterion with its levels and what they earn. */
export function RubricCriteria({ rubric }: { rubric: readonly ShownCriterion[] }) {
  return (
    <dl className="rubric">
      {rubric.map(({ id, text, levels, chosen }) => (
        <div key={id}>
          <dt>
            <InlineText text={text} />
          </dt>
          {levels.map((level) => (
            <dd className={level.id === chosen ? "is-chosen" : undefined} key={level.id}>
              <span className="rubric-share">{level.percent} %</span>{" "}
              <span>
                <InlineText text={level.text} />
                {level.id === chosen ? <strong className="rubric-chosen"> Chosen</strong> : null}
              </span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
