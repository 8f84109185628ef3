import type { HotSpot, HotSpotResponse } from "~/core/questions/hot-spot";
import { ONE, ZERO } from "./fraction";
import { type Grade, graded } from "./graded";
import { gradeTicks, tickParts } from "./ticks";

function gradeOne({ key }: HotSpot, chosen: ReadonlySet<string>): Grade {
  const parts = tickParts(key, chosen);
  if (chosen.size > 1) {
    return graded({ fraction: ZERO, parts, working: "More than one region was chosen: 0." });
  }
  return key.some((id) => chosen.has(id))
    ? graded({ fraction: ONE, parts, working: "The right region was chosen: 1." })
    : graded({ fraction: ZERO, parts, working: "A wrong region was chosen: 0." });
}

/**
 * Hot spot with one region to choose: as single choice, 1 or 0; more than one chosen earns 0. With
 * many: as multiple response over the regions, by the question's rule (see `gradeTicks`).
 */
export function gradeHotSpot(question: HotSpot, response: HotSpotResponse): Grade {
  const chosen = new Set(response.regions.filter((id) => id !== ""));
  if (question.select === "one") {
    return gradeOne(question, chosen);
  }
  return gradeTicks({
    rule: question.rule,
    key: question.key,
    entries: question.regions.length,
    chosen,
    done: "regions chosen",
  });
}
