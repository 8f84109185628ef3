import { QuestionReviewView } from "~/components/questions/question-review-view";
import type { ShownTries } from "~/core/attempts/shown-tries";
import { triesLeftWords } from "./tries-words";

interface TriesPanelProps {
  tries: ShownTries;
  moduleId: string;
}

/** What came of the last try at a question, how many are left, and the button that checks the next. */
export function TriesPanel({ tries, moduleId }: TriesPanelProps) {
  const { last, isClosed } = tries;
  return (
    <section aria-label="Tries" className="tries stack-tight">
      {last ? (
        <div role="status">
          <QuestionReviewView hidesOptions={!isClosed} moduleId={moduleId} review={last} />
        </div>
      ) : null}
      <p className="small">{triesLeftWords(tries)}</p>
      {isClosed ? null : (
        <button className="button button-quiet" name="go" type="submit" value="check">
          Check this answer
        </button>
      )}
    </section>
  );
}
