import type { WorkedOut } from "~/core/grading/examples/worked-example";

/** The way to each part of the page, and to each kind of question. */
export function MarkingContents({ kinds }: { kinds: readonly WorkedOut[] }) {
  return (
    <nav aria-label="On this page" className="marking-contents">
      <ul>
        <li>
          <a href="#kinds">Each kind of question</a>
          <ul>
            {kinds.map(({ kind, name }) => (
              <li key={kind}>
                <a href={`#${kind}`}>{name}</a>
              </li>
            ))}
          </ul>
        </li>
        <li>
          <a href="#rounding">Rounding and passing</a>
        </li>
        <li>
          <a href="#mastery">Mastery</a>
        </li>
        <li>
          <a href="#feedback">What you are shown, and when</a>
        </li>
      </ul>
    </nav>
  );
}
