import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { PublicQuestion } from "~/core/questions/public-question";
import { QUESTION_KINDS } from "~/core/questions/question";
import { isBlankResponse, type Response } from "~/core/questions/response";
import { MOST_ESSAY_CHARACTERS } from "~/core/questions/response-limits";
import { ANSWERED_QUESTIONS } from "../../../tests/fixtures/questions/answered-questions";
import { formOf } from "../../../tests/support/form-of";
import { ESSAY_CHARACTERS } from "./essay-input";
import { QuestionInput } from "./question-input";
import { responseFromForm } from "./response-from-form";

function markupOf(question: PublicQuestion, response: Response | null): string {
  return renderToStaticMarkup(
    <QuestionInput labelledBy="stem" question={question} response={response} />,
  );
}

it("lets as many characters of an essay in as the server keeps", () => {
  expect(ESSAY_CHARACTERS).toBe(MOST_ESSAY_CHARACTERS);
});

it("is tested for every kind", () => {
  expect(ANSWERED_QUESTIONS.map(({ question }) => question.kind).toSorted()).toEqual(
    QUESTION_KINDS.toSorted(),
  );
});

it.each(["matching", "categorise"] as const)("leaves open pairs out of %s", (kind) => {
  const question = ANSWERED_QUESTIONS.find((each) => each.question.kind === kind)?.question;
  const pairs = kind === "matching" ? { p: "x" } : { i: "view" };
  const form = formOf(question ? markupOf(question, { kind, pairs }) : "");
  expect(question && responseFromForm(question, form)).toEqual({ kind, pairs });
});

describe.each(ANSWERED_QUESTIONS)(
  "the input of $question.kind",
  ({ question, response, fields }) => {
    it("shows the answer so far", () => {
      expect([...formOf(markupOf(question, response))]).toEqual(fields);
    });

    it("gives that answer back", () => {
      const form = formOf(markupOf(question, response));
      expect(responseFromForm(question, form)).toEqual(response);
    });

    it("answers nothing by itself", () => {
      const form = formOf(markupOf(question, null));
      expect(isBlankResponse(responseFromForm(question, form))).toBe(true);
    });

    it("takes a response of another kind as none", () => {
      const other: Response =
        question.kind === "numeric"
          ? { kind: "short-text", text: "51" }
          : { kind: "numeric", text: "51" };
      expect(markupOf(question, other)).toBe(markupOf(question, null));
    });

    it("names its stem and escapes what it shows", () => {
      const shown = JSON.stringify(question).replaceAll("Text of", "<i>Text</i> of");
      const markup = markupOf(JSON.parse(shown), response);
      expect(markup).toContain('aria-labelledby="stem"');
      expect(markup).not.toMatch(/<i>|<b>/);
    });

    it("leaves fields of others alone", () => {
      const form = formOf(markupOf(question, response));
      for (const name of ["go", "operationId", "questionId", "pair-zzz", "item-zzz", "gap-zzz"]) {
        form.append(name, "zzz");
      }
      expect(responseFromForm(question, form)).toEqual(response);
    });
  },
);
