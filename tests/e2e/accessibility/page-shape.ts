import type { Page } from "@playwright/test";

const NARROW = { width: 360, height: 740 };
const SMALLEST_TARGET = 24;

/** What is wrong with the build of the page on the screen, in sentences. */
export async function shapeProblems(page: Page): Promise<string[]> {
  await page.setViewportSize(NARROW);
  const found = await page.evaluate(measure, SMALLEST_TARGET);
  const problems = found.small.map((target) => `Too small to hit: ${target}`);
  if (found.headings !== 1) problems.push(`The page has ${found.headings} headings of level 1.`);
  if (found.overflow > 0) {
    problems.push(
      `${found.overflow} px too wide for a screen of ${NARROW.width} px: ${found.wide}`,
    );
  }
  return problems;
}

/** Runs in the page. */
function measure(smallest: number) {
  const named = (element: Element) => element.outerHTML.slice(0, 120);
  const controls = document.querySelectorAll("button, input, select, textarea, summary, .button");
  const small = [...controls].filter((control) => {
    if (control.matches("[type=hidden], [tabindex='-1']")) return false;
    const target = control.closest("label") ?? control;
    const { width, height } = target.getBoundingClientRect();
    return width < smallest || height < smallest;
  });
  const { scrollWidth, clientWidth } = document.documentElement;
  const wide = [...document.querySelectorAll("body *")].find((element) => {
    const reaches = element.getBoundingClientRect().right > clientWidth + 1;
    return reaches && !element.closest(".table-scroll");
  });
  return {
    small: small.map(named),
    headings: document.querySelectorAll("h1").length,
    overflow: scrollWidth - clientWidth,
    wide: wide ? named(wide) : "",
  };
}
