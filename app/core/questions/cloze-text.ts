/** A piece of a cloze text: words to show, or a gap to fill. */
export type ClozePiece =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "gap"; readonly id: string };

/** Splits a cloze text at its gaps, which are written `{{gap-id}}`. */
export function clozePieces(text: string): ClozePiece[] {
  return text
    .split(/(\{\{[^{}]*\}\})/)
    .filter((piece) => piece !== "")
    .map((piece) =>
      piece.startsWith("{{") && piece.endsWith("}}")
        ? { kind: "gap", id: piece.slice(2, -2).trim() }
        : { kind: "words", text: piece },
    );
}

/** The ids of the gaps of a cloze text, in its order. */
export function gapIdsIn(text: string): string[] {
  return clozePieces(text).flatMap((piece) => (piece.kind === "gap" ? [piece.id] : []));
}
