import { useId } from "react";
import { inPlaces } from "~/components/text/in-places";
import { InlineText } from "~/components/text/inline-text";
import { Paragraphs } from "~/components/text/paragraphs";
import type { ShownStimulus } from "~/core/modules/stimulus";

interface StimulusViewProps {
  stimulus: ShownStimulus;
  /** The level of its heading on the page. */
  heading: "h2" | "h3" | "h4";
  /** Whether it is folded up where the question before had it too. */
  foldsAgain?: boolean;
}

/** The case that several questions are about; from the second of them on it can be folded up. */
export function StimulusView({
  stimulus,
  heading: Heading,
  foldsAgain = false,
}: StimulusViewProps) {
  const titleId = useId();
  const title = (
    <Heading className="stimulus-title" id={titleId}>
      <InlineText text={stimulus.title} />
    </Heading>
  );
  if (!stimulus.again) {
    return (
      <section aria-labelledby={titleId} className="stimulus">
        {title}
        <StimulusBody stimulus={stimulus} />
      </section>
    );
  }
  return (
    <details className="stimulus" open={!foldsAgain}>
      <summary>{title}</summary>
      <StimulusBody stimulus={stimulus} />
    </details>
  );
}

function StimulusBody({ stimulus: { text, table } }: Pick<StimulusViewProps, "stimulus">) {
  return (
    <div className="stimulus-body">
      <Paragraphs text={text} />
      {table ? <StimulusTable table={table} /> : null}
    </div>
  );
}

function StimulusTable({ table }: { table: NonNullable<ShownStimulus["table"]> }) {
  return (
    <div className="table-scroll">
      <table className="table">
        <caption>
          <InlineText text={table.caption} />
        </caption>
        <thead>
          <tr>
            {inPlaces(table.head).map(({ place, item }) => (
              <th key={place} scope="col">
                <InlineText text={item} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inPlaces(table.rows).map(({ place, item }) => (
            <StimulusRow cells={item} key={place} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The first cell names its row. */
function StimulusRow({ cells: [name = "", ...rest] }: { cells: readonly string[] }) {
  return (
    <tr>
      <th scope="row">
        <InlineText text={name} />
      </th>
      {inPlaces(rest).map(({ place, item }) => (
        <td key={place}>
          <InlineText text={item} />
        </td>
      ))}
    </tr>
  );
}
