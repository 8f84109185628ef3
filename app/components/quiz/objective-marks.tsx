import { Meter } from "~/components/charts/meter";

export interface ShownObjectiveMark {
  id: string;
  text: string;
  earned: string;
  possible: string;
  /** 0 to 1, for the bar only. */
  share: number;
  questions: number;
}

/** What an attempt earned on each objective. */
export function ObjectiveMarks({ objectives }: { objectives: readonly ShownObjectiveMark[] }) {
  return (
    <section>
      <h2>By objective</h2>
      <div className="table-scroll">
        <table className="table">
          <caption>Points on each objective; a question may serve several</caption>
          <thead>
            <tr>
              <th scope="col">Objective</th>
              <th className="number" scope="col">
                Questions
              </th>
              <th scope="col">Points</th>
            </tr>
          </thead>
          <tbody>
            {objectives.map(({ id, text, earned, possible, share, questions }) => (
              <tr key={id}>
                <th scope="row">{text}</th>
                <td className="number">{questions}</td>
                <td>
                  {earned} of {possible}
                  <Meter share={share} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
