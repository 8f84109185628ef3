import { StimulusView } from "~/components/questions/stimulus-view";
import { inPlainParagraphs } from "~/components/text/in-plain-paragraphs";
import { InlineText } from "~/components/text/inline-text";
import { Paragraphs } from "~/components/text/paragraphs";
import type { ShownStimulus } from "~/core/modules/stimulus";

interface AnswerTextProps {
  question: {
    stimulus: ShownStimulus | null;
    stem: string;
    guidance: string;
    markerNotes: string;
    modelAnswer: string;
  };
  answer: { text: string; words: number; remark: string | null };
}

/** The question and the answer to it, with what the author tells those who mark. */
export function AnswerText({ question, answer }: AnswerTextProps) {
  const { stimulus, stem, guidance, markerNotes, modelAnswer } = question;
  return (
    <div className="stack">
      {stimulus ? <StimulusView heading="h2" stimulus={stimulus} /> : null}
      <div className="stem">
        <Paragraphs text={stem} />
      </div>
      {guidance === "" ? null : (
        <p className="small quiet">
          Told to the learner: <InlineText text={guidance} />
        </p>
      )}
      <Aside text={markerNotes} title="Notes for marking" />
      <Aside text={modelAnswer} title="Model answer" />
      <section aria-labelledby="the-answer" className="answer-option essay-answer">
        <h2 className="eyebrow" id="the-answer">
          The answer, {answer.words === 1 ? "1 word" : `${answer.words} words`}
        </h2>
        {inPlainParagraphs(answer.text)}
      </section>
      {answer.remark === null ? null : <p className="small">{answer.remark}</p>}
    </div>
  );
}

function Aside({ title, text }: { title: string; text: string }) {
  if (text === "") return null;
  return (
    <details className="disclosure">
      <summary>{title}</summary>
      {inPlainParagraphs(text)}
    </details>
  );
}
