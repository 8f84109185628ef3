import { FEEDBACK_TIME_NAMES } from "~/components/quiz/feedback-words";
import type { feedbackTimes } from "~/core/attempts/feedback-times";

/** When a learner is shown what, by what the author of a quiz has set. */
export function FeedbackMarking({ times }: { times: ReturnType<typeof feedbackTimes> }) {
  return (
    <section aria-labelledby="feedback">
      <h2 id="feedback">What you are shown, and when</h2>
      <p>
        The author of a quiz sets a time for each of four things: your marks, which answers were
        right, the right answers, and the explanations with their passages. The page where a quiz
        starts says which times hold for it. What is not due yet is not sent to your browser at all.
        A check in a lesson is explained as soon as you answer it.
      </p>
      <table className="table">
        <caption>When a thing is shown that is set to each time</caption>
        <thead>
          <tr>
            <th scope="col">Set to</th>
            <th scope="col">In the attempt</th>
            <th scope="col">Submitted</th>
            <th scope="col">Released</th>
          </tr>
        </thead>
        <tbody>
          {times.map(({ time, running, submitted, released }) => (
            <tr key={time}>
              <th scope="row">{FEEDBACK_TIME_NAMES[time]}</th>
              <td>{shown(running)}</td>
              <td>{shown(submitted)}</td>
              <td>{shown(released)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function shown(visible: boolean) {
  return visible ? "Shown" : <span className="quiet">Not shown</span>;
}
