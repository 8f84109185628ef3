import type { Figure } from "~/core/modules/figure";
import type { Path } from "../yaml/yaml-source";
import { idSet, type KnownIds, listReferences, type Reference } from "./reference";

/** What a figure refers to: claims, and its own parties or items. */
export function figureReferences(figure: Figure, known: KnownIds): Reference[] {
  return [...claimReferences(figure, known), ...partReferences(figure)];
}

function claimReferences(figure: Figure, known: KnownIds): Reference[] {
  return claimLists(figure).flatMap(({ path, claims }) => {
    const subject = { kind: "figure", id: figure.id, path: [...path, "claims"] } as const;
    return listReferences({ subject, thing: "claim", known: known.claim }, claims);
  });
}

interface ClaimList {
  path: Path;
  claims: readonly string[];
}

function claimLists(figure: Figure): ClaimList[] {
  const at = (parts: readonly { claims: string[] }[], path: Path): ClaimList[] =>
    parts.map(({ claims }, index) => ({ path: [...path, index], claims }));
  switch (figure.kind) {
    case "timeline":
      return at(figure.events, ["events"]);
    case "flows":
      return at(figure.flows, ["flows"]);
    case "map":
      return [
        ...at(figure.left.items, ["left", "items"]),
        ...at(figure.right.items, ["right", "items"]),
      ];
  }
}

function partReferences(figure: Figure): Reference[] {
  const to = (path: Path, part: { thing: string; id: string; known: ReadonlySet<string> }) => ({
    subject: { kind: "figure", id: figure.id, path } as const,
    ...part,
  });
  if (figure.kind === "flows") {
    const known = idSet(figure.parties);
    return figure.flows.flatMap(({ from, to: end }, index) => [
      to(["flows", index, "from"], { thing: "party", id: from, known }),
      to(["flows", index, "to"], { thing: "party", id: end, known }),
    ]);
  }
  if (figure.kind !== "map") return [];
  const left = idSet(figure.left.items);
  const right = idSet(figure.right.items);
  return figure.links.flatMap(({ from, to: end }, index) => [
    to(["links", index, "from"], { thing: "left item", id: from, known: left }),
    to(["links", index, "to"], { thing: "right item", id: end, known: right }),
  ]);
}
