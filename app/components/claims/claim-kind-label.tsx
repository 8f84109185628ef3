import type { ClaimKind } from "~/core/modules/source";

const NAMES: Record<ClaimKind, string> = {
  fact: "Fact",
  analysis: "Analysis",
  forecast: "Forecast",
  background: "Background",
};

/** The kind of a claim: a word, and a mark that does not rely on colour. */
export function ClaimKindLabel({ kind }: { kind: ClaimKind }) {
  return <span className={`claim-kind claim-kind-${kind}`}>{NAMES[kind]}</span>;
}
