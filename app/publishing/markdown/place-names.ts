/** Hands out the ids of a lesson's places: headings by their text, paragraphs by their heading. */
export interface PlaceNames {
  heading(text: string): string;
  paragraph(): string;
}

/** What stands before the first heading is called `start`. */
export const START = "start";

/**
 * Ids that stay the same while other sections change: a heading's is made of its words, a
 * paragraph's of its heading's id and its number under it. No id is given twice.
 */
export function placeNames(): PlaceNames {
  const used = new Set<string>([START, sectionId(START)]);
  let heading = START;
  let count = 0;
  const unique = (wish: string): string => {
    let id = wish;
    for (let n = 2; used.has(id) || used.has(sectionId(id)); n++) id = `${wish}-${n}`;
    used.add(id);
    return id;
  };
  return {
    heading(text) {
      heading = unique(slug(text));
      used.add(sectionId(heading));
      count = 0;
      return heading;
    },
    paragraph() {
      count += 1;
      return unique(`${heading}-p${count}`);
    },
  };
}

/** The id of the section that a heading opens. */
export function sectionId(headingId: string): string {
  return `${headingId}-section`;
}

/** A text in lower case, its words (of any script) joined by hyphens. */
function slug(text: string): string {
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['’]/g, "")
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return words?.join("-") ?? "part";
}
