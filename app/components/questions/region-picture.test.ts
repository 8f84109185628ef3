import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { buildHotSpot, regions } from "../../../tests/builders/questions/hot-spot";

const css = readFileSync(new URL("../../styles/hot-spot.css", import.meta.url), "utf8");
const image = { src: "/map.svg", alt: "A map.", width: 1000, height: 100 };
const most = regions([..."abcdefghijkl"]);

it("the style sheet shows the state of as many regions as a question may have", () => {
  expect(buildHotSpot({ image, regions: most }).regions).toHaveLength(12);
  expect(() => buildHotSpot({ image, regions: [...most, ...regions(["m"])] })).toThrow(
    "at most 12",
  );
  for (const [index] of most.entries()) {
    for (const state of [":checked", ":focus-visible"]) {
      const place = `[data-place="${index + 1}"]`;
      expect(css).toContain(`.hot-spot:has(.choice${place} ${state}) .region${place}`);
    }
  }
});
