import { inPlaces } from "~/components/text/in-places";
import { InlineText } from "~/components/text/inline-text";
import type { ClozeResponse, PublicCloze } from "~/core/questions/cloze";
import { clozePieces } from "~/core/questions/cloze-text";
import type { InputProps } from "./input-props";

const PREFIX = "gap-";

type Gap = PublicCloze["gaps"][number];

/** The text with a field in place of each gap; the fields are numbered for who cannot see where they are. */
export function ClozeInput({
  question,
  response,
  labelledBy,
}: InputProps<PublicCloze, ClozeResponse>) {
  const gaps = new Map(question.gaps.map((gap, index) => [gap.id, { gap, number: index + 1 }]));
  return (
    <fieldset aria-labelledby={labelledBy} className="cloze">
      <p>
        {inPlaces(clozePieces(question.text)).map(({ place, item }) => {
          if (item.kind === "words") return <InlineText key={place} text={item.text} />;
          const found = gaps.get(item.id);
          if (!found) return null;
          const label = `Gap ${found.number} of ${gaps.size}`;
          const value = response?.gaps[item.id] ?? "";
          return <GapInput gap={found.gap} key={place} label={label} value={value} />;
        })}
      </p>
    </fieldset>
  );
}

function GapInput({ gap, label, value }: { gap: Gap; label: string; value: string }) {
  const name = `${PREFIX}${gap.id}`;
  if (gap.kind === "typed") {
    return (
      <input
        aria-label={label}
        autoComplete="off"
        className="gap"
        defaultValue={value}
        maxLength={500}
        name={name}
        size={14}
        spellCheck={false}
        type="text"
      />
    );
  }
  return (
    <select aria-label={label} className="gap" defaultValue={value} name={name}>
      <option value="">…</option>
      {gap.options.map(({ id, text }) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </select>
  );
}

export function clozeFromForm(question: PublicCloze, form: FormData) {
  const gaps = question.gaps.map(
    ({ id }) => [id, String(form.get(`${PREFIX}${id}`) ?? "")] as const,
  );
  return { kind: "cloze", gaps: Object.fromEntries(gaps) } as const;
}
