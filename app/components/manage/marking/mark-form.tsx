import { Form } from "@remix-run/react";
import { ErrorSummary } from "~/components/account/error-summary";
import { EarlierComments } from "./earlier-comments";
import { MarkButtons } from "./mark-buttons";
import { PointsByHand } from "./points-by-hand";
import { RubricLevels, type RubricToMark } from "./rubric-levels";
import type { ShownMark } from "./shown-mark";
import { useMarkForm } from "./use-mark-form";

interface MarkFormProps {
  rubric: readonly RubricToMark[];
  possible: string;
  shown: ShownMark;
  problems: Readonly<Record<string, string>>;
  comments: readonly string[];
  state: { released: boolean; counts: boolean; isMarked: boolean };
}

/** Where a person marks one answer: levels, points, a comment, and what is to be done with it. */
export function MarkForm({ rubric, possible, shown, problems, comments, state }: MarkFormProps) {
  const { form, words, onInput, onSubmit, onKeyDown } = useMarkForm({ rubric, possible, shown });
  return (
    <Form
      className="stack mark-form"
      method="post"
      onInput={onInput}
      onKeyDown={onKeyDown}
      onSubmit={onSubmit}
      ref={form}
    >
      {/* Pressing Enter in a field saves a draft and nothing more. */}
      <button
        aria-hidden="true"
        className="visually-hidden"
        name="intent"
        tabIndex={-1}
        type="submit"
        value="draft"
      />
      <ErrorSummary problems={problems} />
      <RubricLevels chosen={shown.levels} problems={problems} rubric={rubric} />
      <output className="mark-points">{words}</output>
      <PointsByHand possible={possible} problems={problems} shown={shown} />
      <div className="field">
        <label htmlFor="comment">Comment for the learner</label>
        {problems.comment ? (
          <p className="field-error" id="comment-error">
            {problems.comment}
          </p>
        ) : null}
        <textarea
          aria-describedby={problems.comment ? "comment-error" : undefined}
          aria-invalid={problems.comment ? true : undefined}
          defaultValue={shown.comment}
          id="comment"
          name="comment"
          rows={5}
        />
      </div>
      <EarlierComments comments={comments} />
      <MarkButtons {...state} />
    </Form>
  );
}
