import { Form, Link } from "@remix-run/react";
import { ModulePageHead } from "~/components/modules/module-page-head";
import { lessonPath } from "~/components/paths";
import type { LessonNeighbours } from "~/core/modules/lesson-neighbours";
import type { LessonView } from "~/core/modules/lesson-view";
import type { Objective } from "~/core/modules/module";
import { type LessonLookups, LessonProvider, type LessonReports } from "./lesson-context";
import { LessonNodes } from "./lesson-nodes";
import { ResumePlace } from "./resume-place";
import { useReadingPlace } from "./use-reading-place";

/** What a learner has done in a lesson so far. */
export interface LessonState {
  finished: boolean;
  /** The last section seen, when it is not the first. */
  sectionId: string | null;
}

interface LessonReaderProps {
  module: { id: string; title: string };
  view: LessonView;
  objectives: readonly Objective[];
  neighbours: LessonNeighbours;
  state: LessonState;
  reports: LessonReports;
}

/** A lesson to read: what it is for, the text with its notes, and the way on. */
export function LessonReader({ module, view, state, reports, ...place }: LessonReaderProps) {
  const { objectives, neighbours } = place;
  const { lesson } = view;
  const body = useReadingPlace(lesson.id);
  const resume = lesson.headings.find(({ id }) => id === state.sectionId);
  return (
    <LessonProvider value={{ ...lookups(module.id, view), reports }}>
      <article className="page page-wide">
        <ModulePageHead module={module} title={lesson.title}>
          {lesson.summary}
        </ModulePageHead>
        <p className="quiet small">
          Lesson {neighbours.number} of {neighbours.of}, about {lesson.minutes} minutes
          {state.finished ? ", finished" : ""}
        </p>
        {resume ? <ResumePlace heading={resume} /> : null}
        <section aria-label="Objectives">
          <p>After this lesson you can:</p>
          <ul className="objectives">
            {objectives.map(({ id, text }) => (
              <li key={id}>{lowerFirst(text)}</li>
            ))}
          </ul>
        </section>
        <div className="prose lesson-body" ref={body}>
          <LessonNodes nodes={lesson.body} />
        </div>
        <LessonPager moduleId={module.id} neighbours={neighbours} />
      </article>
    </LessonProvider>
  );
}

function LessonPager({ moduleId, neighbours }: { moduleId: string; neighbours: LessonNeighbours }) {
  const { previous, next } = neighbours;
  return (
    <nav aria-label="Lessons" className="pager">
      {previous ? (
        <Link to={lessonPath(moduleId, previous.id)}>
          <small>Previous lesson</small>
          {previous.title}
        </Link>
      ) : null}
      <Form className="pager-next" method="post">
        <button className="button" name="intent" type="submit" value="finish">
          {next ? "Finish and go on" : "Finish the lessons"}
        </button>
        {next ? <p className="small quiet">Next: {next.title}</p> : null}
      </Form>
    </nav>
  );
}

function lookups(moduleId: string, view: LessonView): Omit<LessonLookups, "reports"> {
  const byId = <Item extends { id: string }>(items: readonly Item[]) =>
    new Map(items.map((item) => [item.id, item]));
  return {
    moduleId,
    lessonId: view.lesson.id,
    notes: byId(view.notes),
    terms: byId(view.terms),
    figures: byId(view.figures),
    checks: byId(view.checks),
  };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
