import { describe, expect, it } from "vitest";
import { findAttempt } from "~/data/attempt-record";
import { database } from "~/data/database";
import { marksOfAnswer } from "~/data/person-marks";
import { releaseFilledMark, saveMarkDraft } from "~/workflows/mark-answer";
import { essayScene, filled, handIn, marker, placeOf } from "./marking-scene";

const FIRST = { replaces: false };

describe("a draft", () => {
  it("is kept as far as it goes, changes nothing, and is written over", async () => {
    const owned = await handIn(await essayScene());
    const place = placeOf(owned, "e1", await marker());
    const open = filled({ levels: { thesis: "clear" }, comment: "To be checked." });
    expect(await saveMarkDraft(place, open)).toEqual({ kind: "saved" });
    expect(await marksOfAnswer(database(), place)).toMatchObject([
      { judgement: { levels: { thesis: "clear" } }, markMicro: null, releasedAt: null },
    ]);
    await saveMarkDraft(place, filled());
    expect(await marksOfAnswer(database(), place)).toMatchObject([
      { comment: "Well argued.", markMicro: 2_000_000, releasedAt: null },
    ]);
    expect(await findAttempt(database(), owned)).toMatchObject({ state: "waiting" });
  });

  it("never takes the place of a mark that is released", async () => {
    const owned = await handIn(await essayScene());
    const place = placeOf(owned, "e1", await marker());
    await releaseFilledMark(place, filled(), FIRST);
    const late = filled({ comment: "Too late." });
    expect(await saveMarkDraft(place, late)).toEqual({ kind: "already-released" });
    expect(await marksOfAnswer(database(), place)).toMatchObject([{ comment: "Well argued." }]);
  });
});
