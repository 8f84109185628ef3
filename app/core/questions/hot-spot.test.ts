import { describe, expect, test } from "vitest";
import { buildHotSpot, regions } from "../../../tests/builders/questions/hot-spot";
import { hotSpotPublicView, hotSpotSchema } from "./hot-spot";

const question = buildHotSpot();
const { image } = question;

function problems(change: Record<string, unknown>): string[] {
  const result = hotSpotSchema.safeParse({ ...question, ...change });
  return (result.error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);
}

/** The question's regions, the first with another shape. */
function shaped(shape: unknown) {
  return {
    regions: question.regions.map((region, at) => (at === 0 ? { ...region, shape } : region)),
  };
}

const addressed = (src: string) => ({ image: { ...image, src } });

describe("a hot spot", () => {
  test("is sound as it is built, and asks for one region unless it says otherwise", () => {
    expect(problems({})).toEqual([]);
    const { select: _select, rule: _rule, ...rest } = question;
    expect(hotSpotSchema.parse({ ...rest, key: ["a"] })).toMatchObject({
      select: "one",
      rule: "proportional",
    });
  });

  test.each(["/map.svg", "/modules/my-module/map_2.PNG", "/a/b.c/d-e.webp", "/photo.jpeg"])(
    "takes the image %s",
    (src) => {
      expect(problems(addressed(src))).toEqual([]);
    },
  );

  test.each([
    "map.svg",
    "//elsewhere.example/map.svg",
    "https://elsewhere.example/map.svg",
    "/../secret.svg",
    "/a/../map.svg",
    "/.hidden/map.svg",
    "/a//map.svg",
    "/map.svg?x=1",
    "/map.html",
    "/map",
    "/ma p.svg",
    "data:image/png;base64,AAAA",
  ])("refuses the image %s", (src) => {
    expect(problems(addressed(src))).toEqual([
      "image.src: Write the image's address on this site, for example /modules/my-module/map.svg.",
    ]);
  });

  test.each([
    { rect: [0, 0, 400, 300] },
    { circle: [30, 40, 30] },
    {
      polygon: [
        [0, 0],
        [400, 0],
        [200, 300],
      ],
    },
    { rect: [0.5, 0.5, 1.25, 1] },
  ])("takes the shape %j", (shape) => {
    expect(problems(shaped(shape))).toEqual([]);
  });

  test.each<[unknown, string]>([
    [{}, ": Give the region one shape: rect, circle or polygon."],
    [
      { rect: [0, 0, 9, 9], circle: [9, 9, 9] },
      ": Give the region one shape: rect, circle or polygon.",
    ],
    [{ square: [0, 0, 9] }, ': Unrecognized key: "square"'],
    [{ rect: [0, 0, 9] }, ".rect"],
    [{ rect: [0, 0, 9, 0] }, ".rect.3: A width or a height is above 0."],
    [{ circle: [9, 9, 0] }, ".circle.2: A radius is above 0."],
    [
      {
        polygon: [
          [0, 0],
          [9, 9],
        ],
      },
      ".polygon: A polygon has at least 3 corners.",
    ],
    [
      {
        polygon: [
          [0, 0],
          [9, 9],
          [20, 20],
        ],
      },
      ": The corners lie on one line: move one.",
    ],
    [{ rect: [390, 0, 20, 9] }, ": The shape reaches outside the image, which is 400 by 300: move"],
    [{ rect: [-1, 0, 20, 9] }, ": The shape reaches outside the image"],
    [{ circle: [10, 10, 11] }, ": The shape reaches outside the image"],
    [
      {
        polygon: [
          [0, 0],
          [9, 0],
          [9, 301],
        ],
      },
      ": The shape reaches outside the image",
    ],
  ])("the shape %j: says what is wrong", (shape, problem) => {
    const start = `regions.0.shape${problem}`;
    expect(problems(shaped(shape)).filter((line) => line.startsWith(start))).not.toEqual([]);
  });

  test.each<[Record<string, unknown>, string]>([
    [{ image: { ...image, alt: " " } }, "image.alt: Say in words what the image shows."],
    [{ image: { ...image, width: 0 } }, "image.width: "],
    [{ image: { ...image, height: 1.5 } }, "image.height: "],
    [{ regions: regions(["a", "b"]), key: ["a"] }, "regions: Mark at least 3 regions."],
    [
      { image: { ...image, width: 1000 }, regions: regions([..."abcdefghijklm"]) },
      "regions: Mark at most 12 regions.",
    ],
    [{ regions: regions([..."abca"]) }, "regions.3.id: The id “a” is used twice"],
    [
      { regions: [...regions([..."abc"]), { ...regions(["d"])[0], label: "Label of a" }] },
      "regions.3.label: “Label of a” stands here twice: change or remove one.",
    ],
    [{ key: [] }, "key: Name at least one right region in the key."],
    [{ key: ["x"] }, "key.0: “x” does not exist in this question: use one of a, b, c, d, e."],
    [{ key: ["a", "a"] }, "key.1: The key names “a” twice: remove one."],
    [{ key: [..."abcde"] }, "key: Every region is in the key: leave at least one out"],
    [{ select: "one" }, "key: One region is to be chosen: name one in the key, or select many."],
    [
      { select: "one", key: ["a"], rule: "net-correct" },
      "rule: Where one region is chosen it is right or wrong: leave the rule out.",
    ],
  ])("%j: says what is wrong", (change, problem) => {
    expect(problems(change).filter((line) => line.startsWith(problem))).not.toEqual([]);
  });

  test("shows image, labels and shapes in the drawn order, and no key", () => {
    const shown = hotSpotPublicView(question, { regions: [..."edcba"] });
    expect(shown).toEqual({
      id: "q",
      kind: "hot-spot",
      points: 1,
      stem: "What does the treaty say?",
      image,
      regions: [..."edcba"].map((id) => ({
        id,
        label: `Label of ${id}`,
        shape: question.regions.find((region) => region.id === id)?.shape,
      })),
      select: "many",
      rule: "proportional",
    });
  });
});
