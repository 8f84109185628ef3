/** What the marker wrote on other answers to the question, each to be put into this comment. */
export function EarlierComments({ comments }: { comments: readonly string[] }) {
  if (comments.length === 0) return null;
  return (
    <details className="disclosure">
      <summary>Your earlier comments on this question</summary>
      <ul className="earlier-comments">
        {comments.map((comment) => (
          <li key={comment}>
            <p className="as-typed">{comment}</p>
            {/* Without scripts the form comes back with the comment in it. */}
            <button className="button-link small" name="insert" type="submit" value={comment}>
              Insert<span className="visually-hidden">: {comment}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A comment with another one after it. */
export function withComment(comment: string, inserted: string): string {
  return comment.trim() === "" ? inserted : `${comment.trimEnd()}\n\n${inserted}`;
}
