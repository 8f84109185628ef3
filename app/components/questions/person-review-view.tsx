import type { PersonReview } from "~/core/attempts/review/person-review";
import { inPlainParagraphs } from "../text/in-plain-paragraphs";
import { RubricCriteria } from "./rubric-criteria";

/** What the person who marked the answer says of it, without a name. */
export function PersonReviewView({ person }: { person: PersonReview }) {
  const { rubric, comment, releasedAt } = person;
  return (
    <section aria-label="From the person who marked it" className="person-review stack-tight">
      <p className="small quiet">
        Marked by a person,{" "}
        <time dateTime={releasedAt}>{releasedAt.slice(0, 16).replace("T", " ")} UTC</time>
      </p>
      {comment ? <div className="marker-comment">{inPlainParagraphs(comment)}</div> : null}
      {rubric ? <RubricCriteria rubric={rubric} /> : null}
    </section>
  );
}
