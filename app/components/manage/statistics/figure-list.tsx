import type { Figure } from "~/core/statistics/figure";
import { type FigureFormat, figureText } from "./figure-words";

export interface ListedFigure {
  readonly name: string;
  readonly figure: Figure;
  readonly format: FigureFormat;
  /** One sentence of what it means. */
  readonly meaning: string;
  /** What this value says, and what to do. */
  readonly verdict?: string | null;
}

/** Figures with what they mean and what to do, one below the other. */
export function FigureList({ figures }: { figures: readonly ListedFigure[] }) {
  return (
    <dl className="figure-list">
      {figures.map(({ name, figure, format, meaning, verdict = null }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <p className={figure.kind === "known" ? "figure-value" : "quiet"}>
              {figureText(figure, format)}
              {figure.kind === "known" ? (
                <span className="figure-count">n = {figure.n}</span>
              ) : null}
            </p>
            {verdict ? <p>{verdict}</p> : null}
            <p className="quiet small">{meaning}</p>
          </dd>
        </div>
      ))}
    </dl>
  );
}
