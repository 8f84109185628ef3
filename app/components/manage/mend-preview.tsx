import { Form } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { QuestionSides, type QuestionSidesProps } from "./question-sides";

export interface MendPreviewProps {
  sides: QuestionSidesProps;
  changesMarks: boolean;
  /** The mended question as JSON, and what is published with it. */
  publish: { question: string; reason: string; seenVersionId: string };
}

/** A mended question before it is published. */
export function MendPreview({ sides, changesMarks, publish }: MendPreviewProps) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // Each further preview is brought into view, too.
    if (publish.question) section.current?.focus();
  }, [publish.question]);
  return (
    <section aria-labelledby="preview-title" className="preview" ref={section} tabIndex={-1}>
      <h2 id="preview-title">Preview</h2>
      <p>
        {changesMarks
          ? "This changes how answers are marked. Marks given before stay as they are until you regrade."
          : "This changes no mark."}
      </p>
      <QuestionSides {...sides} />
      <Form className="stack-tight" method="post">
        <input name="question" type="hidden" value={publish.question} />
        <input name="seenVersionId" type="hidden" value={publish.seenVersionId} />
        <input name="reason" type="hidden" value={publish.reason} />
        <p>
          <strong>Reason:</strong> {publish.reason}
        </p>
        <button className="button" name="intent" type="submit" value="publish">
          Publish it
        </button>
      </Form>
    </section>
  );
}
