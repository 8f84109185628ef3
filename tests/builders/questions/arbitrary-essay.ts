import fc from "fast-check";
import { arbitraryIds, type Texts } from "./arbitrary-parts";

/** Whole numbers that add up to `total`, each 1 or more. */
function parts(count: number, total: number) {
  return fc
    .uniqueArray(fc.integer({ min: 1, max: total - 1 }), {
      minLength: count - 1,
      maxLength: count - 1,
    })
    .map((cuts) => {
      const bounds = [0, ...cuts.toSorted((one, other) => one - other), total];
      return bounds.slice(1).map((bound, index) => bound - (bounds[index] ?? 0));
    });
}

const TOTAL = 840;

function criterion(id: string, highest: number) {
  const below = fc.uniqueArray(fc.nat(highest - 1), { minLength: 1, maxLength: 4 });
  return below.map((lower) => ({
    id,
    text: `Criterion ${id}`,
    levels: [...lower.toSorted((one, other) => one - other), highest].map((share, place) => ({
      id: `l${place}`,
      text: `Level ${place}`,
      share: share === 0 ? 0 : `${share}/${TOTAL}`,
    })),
  }));
}

/** An essay whose rubric has one to five criteria with shares in 840ths. */
export function arbitraryEssay(secret: Texts) {
  const rubric = arbitraryIds(1, 5)
    .chain((ids) => parts(ids.length, TOTAL).map((shares) => ({ ids, shares })))
    .chain(({ ids, shares }) =>
      fc.tuple(...ids.map((id, index) => criterion(id, shares[index] ?? 1))),
    );
  return fc.record({
    use: fc.constant("quiz"),
    guidance: fc.constantFrom("", "Write plainly."),
    words: fc.constantFrom({}, { min: 3 }, { max: 200 }, { min: 3, max: 200 }),
    rubric,
    rubricShown: fc.constantFrom("before", "after"),
    markerNotes: secret,
    modelAnswer: secret,
  });
}
