import type { TypedAnswer, TypedPart } from "~/core/statistics/typed-answers";
import { ScrollableTable } from "./scrollable-table";

const OUTCOMES: Record<NonNullable<TypedAnswer["outcome"]>, string> = {
  right: "Right",
  "partly-right": "Partly right",
  wrong: "Wrong",
};

/** What was typed most often, and what it earned. */
export function TypedAnswerTable({ part }: { part: TypedPart }) {
  return (
    <ScrollableTable label={part.text === null ? "Typed answers" : `Typed answers: ${part.text}`}>
      <table className="table">
        <caption>
          {part.text === null ? "Most frequent answers" : `${part.text}: most frequent answers`}
        </caption>
        <thead>
          <tr>
            <th scope="col">Answer</th>
            <th className="number" scope="col">
              Learners
            </th>
            <th scope="col">Marked</th>
          </tr>
        </thead>
        <tbody>
          {part.answers.map(({ text, count, outcome }) => (
            <tr key={`${outcome} ${text}`}>
              <th scope="row">{text}</th>
              <td className="number">{count}</td>
              <td>{outcome === null ? "Not yet" : OUTCOMES[outcome]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {part.answers.length === 0 ? <p className="quiet">Nobody has typed anything yet.</p> : null}
      {part.others > 0 ? <p className="quiet small">And {part.others} others.</p> : null}
    </ScrollableTable>
  );
}
