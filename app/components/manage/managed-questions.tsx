import { Link } from "@remix-run/react";
import { manageQuestionPath } from "~/components/paths";
import { InlineText } from "~/components/text/inline-text";
import { KIND_NAMES } from "./kind-names";

interface ManagedQuestion {
  id: string;
  kind: keyof typeof KIND_NAMES;
  stem: string;
  use: "quiz" | "check";
  /** The titles of the quizzes that may ask it. */
  quizzes: string[];
  change: string | null;
  openReports: number;
}

/** Every question of a module, by where it is asked. */
export function ManagedQuestions({
  moduleId,
  questions,
}: {
  moduleId: string;
  questions: readonly ManagedQuestion[];
}) {
  return (
    <section>
      <h2>Questions</h2>
      {[...byPlace(questions)].map(([place, asked]) => (
        <details className="disclosure" key={place}>
          <summary>
            {place}: {asked.length} {asked.length === 1 ? "question" : "questions"}
          </summary>
          <ul className="contents contents-unnumbered">
            {asked.map((question) => (
              <li key={question.id}>
                <Link className="stem-link" to={manageQuestionPath(moduleId, question.id)}>
                  <InlineText text={firstLine(question.stem)} />
                </Link>
                <span className="state">{KIND_NAMES[question.kind]}</span>
                <QuestionRemarks question={question} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

function QuestionRemarks({ question: { openReports, change } }: { question: ManagedQuestion }) {
  const remarks = [
    openReports > 0 ? `${openReports} open ${openReports === 1 ? "report" : "reports"}` : null,
    change === null ? null : "mended",
  ].filter((remark) => remark !== null);
  return remarks.length > 0 ? <p className="small">{remarks.join(", ")}</p> : null;
}

function byPlace(questions: readonly ManagedQuestion[]): Map<string, ManagedQuestion[]> {
  const places = new Map<string, ManagedQuestion[]>();
  for (const question of questions) {
    const place = placeOf(question);
    places.set(place, [...(places.get(place) ?? []), question]);
  }
  return places;
}

function placeOf({ use, quizzes }: ManagedQuestion): string {
  if (use === "check") return "Checks in lessons";
  return quizzes.length > 0 ? quizzes.join(" and ") : "Asked nowhere";
}

function firstLine(stem: string): string {
  return stem.split("\n", 1)[0] ?? "";
}
