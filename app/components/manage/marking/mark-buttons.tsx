interface MarkButtonsProps {
  /** Whether this marker has released a mark of the answer, and whether that one counts. */
  released: boolean;
  counts: boolean;
  /** Whether the answer has a mark, of whomever. */
  isMarked: boolean;
}

/** What can be done with what is filled in, the usual thing first. */
export function MarkButtons({ released, counts, isMarked }: MarkButtonsProps) {
  return (
    <div className="stack-tight">
      {isMarked && !counts ? (
        <p className="small">
          Another person’s mark counts for this answer. Yours is kept beside it, for both of you to
          compare, unless you let it take the other’s place.
        </p>
      ) : null}
      <div className="row">
        <button
          aria-keyshortcuts="Control+Enter Meta+Enter"
          className="button"
          name="intent"
          type="submit"
          value="release-next"
        >
          Release and next
        </button>
        <button className="button button-quiet" name="intent" type="submit" value="release">
          {released ? "Release the change" : "Release"}
        </button>
        {isMarked && !counts ? (
          <button className="button button-quiet" name="intent" type="submit" value="replace">
            Release, and let it count
          </button>
        ) : null}
        {released ? null : <DraftButtons />}
      </div>
      <details className="small">
        <summary>By keyboard</summary>
        <p>
          Tab goes from criterion to criterion, and the arrow keys choose a level. <kbd>Ctrl</kbd>{" "}
          (or <kbd>⌘</kbd>) with <kbd>Enter</kbd> releases the mark and goes to the next answer
          {released ? "" : "; with Shift as well, it keeps a draft and goes on"}. Enter alone, in a
          line to fill in, keeps a draft.
        </p>
      </details>
    </div>
  );
}

function DraftButtons() {
  return (
    <>
      <button className="button button-quiet" name="intent" type="submit" value="draft">
        Save as draft
      </button>
      <button
        aria-keyshortcuts="Control+Shift+Enter Meta+Shift+Enter"
        className="button button-quiet"
        name="intent"
        type="submit"
        value="draft-next"
      >
        Save as draft and next
      </button>
    </>
  );
}
