import fc from "fast-check";
import { arbitraryDecimal, arbitraryIds, reasoned, type Texts } from "./arbitrary-parts";

/** A text of five to nine segments, the last one or two of which cannot be chosen. */
export function arbitraryPassageSelection(secret: Texts) {
  return fc.tuple(arbitraryIds(5, 9), fc.integer({ min: 1, max: 2 })).chain(([ids, fixed]) => {
    const selectable = ids.slice(0, -fixed);
    return fc.record({
      segments: reasoned(ids, secret).map((segments) =>
        segments.map((segment) => ({ ...segment, selectable: selectable.includes(segment.id) })),
      ),
      key: fc.shuffledSubarray(selectable, { minLength: 1, maxLength: selectable.length - 1 }),
      rule: fc.constantFrom("proportional", "all-or-nothing"),
    });
  });
}

const along = arbitraryDecimal(20, 80);
const extent = arbitraryDecimal(0.001, 20);

const shape = fc.oneof(
  fc.record({ rect: fc.tuple(along, along, extent, extent) }),
  fc.record({ circle: fc.tuple(along, along, extent) }),
  fc.tuple(along, along, extent).map(([x, y, size]) => ({
    polygon: [
      [x, y],
      [x + size, y],
      [x, y + size],
    ],
  })),
);

function regions(ids: readonly string[], secret: Texts) {
  const one = (id: string) =>
    fc.record({
      id: fc.constant(id),
      label: fc.constant(`Label ${id}`),
      shape,
      rationale: secret,
    });
  return fc.tuple(...ids.map(one));
}

/** An image of 100 by 100 with three to seven regions, of which one or many are to be chosen. */
export function arbitraryHotSpot(secret: Texts) {
  const image = { src: "/map.svg", alt: "A map.", width: 100, height: 100 };
  const rules = ["proportional", "all-or-nothing", "net-correct", "every-decision"];
  return fc.tuple(arbitraryIds(3, 7), fc.boolean()).chain(([ids, one]) =>
    fc.record({
      image: fc.constant(image),
      regions: regions(ids, secret),
      key: fc.shuffledSubarray(ids, { minLength: 1, maxLength: one ? 1 : ids.length - 1 }),
      select: fc.constant(one ? "one" : "many"),
      rule: one ? fc.constant("proportional") : fc.constantFrom(...rules),
    }),
  );
}
