import { expect, it } from "vitest";
import { answerToMark } from "~/workflows/answer-to-mark";
import { releaseFilledMark, saveMarkDraft } from "~/workflows/mark-answer";
import { another, essayScene, filled, handIn, marker, placeOf } from "./marking-scene";

const FIRST = { replaces: false };

it("shows what a person needs to mark an answer, and nothing of whose it is", async () => {
  const scene = await essayScene();
  const owned = await handIn(scene, ["One two three four five six seven.", null]);
  const view = await answerToMark(placeOf(owned, "e1", await marker()));
  expect(view).toMatchObject({
    question: {
      id: "e1",
      possible: "2.00",
      markerNotes: "Look for the trigger.",
      rubric: [
        { id: "thesis", levels: [{ points: "0.00" }, { points: "0.30" }, { points: "0.80" }] },
        { id: "evidence", levels: [{ micro: 0 }, { micro: 400_000 }, { micro: 1_200_000 }] },
      ],
    },
    answer: {
      number: 1,
      of: 1,
      text: "One two three four five six seven.",
      words: 7,
      remark: "The answer has 7 words; at most 6 words were asked for.",
      isMarked: false,
    },
    otherWaiting: 0,
    mine: null,
    others: [],
  });
  expect(JSON.stringify(view)).not.toContain(owned.learnerId);
});

it("gives a marker back what was filled in, and another marker nothing of it", async () => {
  const owned = await handIn(await essayScene());
  const [one, other] = [await marker(), await marker()];
  const byHand = { points: 1.5, reason: "A good example." };
  await saveMarkDraft(placeOf(owned, "e1", one), filled({ byHand }));
  expect((await answerToMark(placeOf(owned, "e1", one)))?.mine).toMatchObject({
    levels: { thesis: "clear", evidence: "full" },
    byHand: { points: "1.500", reason: "A good example." },
    comment: "Well argued.",
    earned: "1.50",
    releasedAt: null,
    counts: false,
  });
  const seen = await answerToMark(placeOf(owned, "e1", other));
  expect(seen?.mine).toBeNull();
  expect(JSON.stringify(seen)).not.toContain("A good example.");
});

it("shows how far two markers agree, once both have released", async () => {
  const owned = await handIn(await essayScene());
  const [one, other] = [await marker(), await marker()];
  const low = filled({ levels: { thesis: "none", evidence: "some" }, comment: "Thin." });
  await releaseFilledMark(placeOf(owned, "e1", one), filled(), FIRST);
  const before = await answerToMark(placeOf(owned, "e1", other));
  expect(before).toMatchObject({ answer: { isMarked: true }, others: [] });
  expect(JSON.stringify(before)).not.toContain("Well argued.");
  await releaseFilledMark(placeOf(owned, "e1", other), low, FIRST);
  expect(await answerToMark(placeOf(owned, "e1", other))).toMatchObject({
    mine: { earned: "0.40", counts: false },
    others: [
      { earned: "2.00", comment: "Well argued.", counts: true, difference: "1.60", higher: true },
    ],
  });
  expect(await answerToMark(placeOf(owned, "e1", one))).toMatchObject({
    mine: { earned: "2.00", counts: true },
    others: [{ earned: "0.40", counts: false, difference: "1.60", higher: false }],
  });
});

it("offers the marker's own comments on other answers to the question, each once", async () => {
  const scene = await essayScene();
  const [first, second, third] = [
    await handIn(scene),
    await handIn(await another(scene)),
    await handIn(await another(scene)),
  ];
  const [one, other] = [await marker(), await marker()];
  await releaseFilledMark(
    placeOf(first, "e1", one),
    filled({ comment: "Name the article." }),
    FIRST,
  );
  await saveMarkDraft(placeOf(second, "e1", one), filled({ comment: "Name the article." }));
  await saveMarkDraft(placeOf(third, "e1", other), filled({ comment: "By another." }));
  await saveMarkDraft(placeOf(third, "e2", one), filled({ comment: "On another question." }));
  const offered = await answerToMark(placeOf(third, "e1", one));
  expect(offered?.comments).toEqual(["Name the article."]);
});
