import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
const LOOKS = ["light", "dark"] as const;
const SIZES = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
];

/** What axe holds against the page on the screen, light and dark, narrow and wide; one line each. */
export async function axeViolations(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of LOOKS) {
    for (const size of SIZES) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      // Our pages have no frames, which is what the slower way of running would be for.
      const { violations } = await new AxeBuilder({ page })
        .options({
          runOnly: { type: "tag", values: TAGS },
          resultTypes: ["violations"],
          preload: false,
        })
        .setLegacyMode(true)
        .analyze();
      for (const { id, nodes } of violations) {
        for (const { html, failureSummary } of nodes) {
          found.push(
            `${colorScheme} ${size.width} px, ${id}: ${html.slice(0, 160)} ${failureSummary}`,
          );
        }
      }
    }
  }
  return found;
}
