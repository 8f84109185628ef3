import { FigureView } from "~/components/figures/figure-view";
import { useLesson } from "./lesson-context";

/** A figure of the module, where a lesson refers to it. */
export function LessonFigure({ figureId }: { figureId: string }) {
  const { moduleId, figures, notes } = useLesson();
  const figure = figures.get(figureId);
  return figure ? <FigureView figure={figure} moduleId={moduleId} notes={notes} /> : null;
}
