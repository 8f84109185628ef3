import { expect, it } from "vitest";
import type { SaveState } from "./save-state";
import { isSaveProblem, saveStateWords } from "./save-state-words";

const FULL = "its storage is full";
const at = new Date(2026, 2, 1, 12, 3).toISOString();

const ROWS: [SaveState, words: string | RegExp, problem: boolean][] = [
  [{ kind: "untouched" }, "Not answered yet", false],
  [{ kind: "saved", at }, "Saved 12:03", false],
  [{ kind: "late", message: "Too late." }, "Too late.", true],
  [{ kind: "elsewhere" }, /^Answered in another window/, false],
  [{ kind: "refused", message: "This is full." }, "Could not save: this is full.", true],
  [{ kind: "saving", deviceProblem: null }, "Saving…", false],
  [{ kind: "kept", deviceProblem: null }, "Saved on this device, not sent yet", false],
  [
    { kind: "kept", deviceProblem: FULL },
    "Could not keep this on the device: its storage is full. It is not sent yet: keep this page open.",
    true,
  ],
  [{ kind: "saving", deviceProblem: FULL }, /^Could not keep this on the device: its/, true],
  [
    { kind: "signed-out", deviceProblem: null },
    "Could not save: you are signed out. Your answer stays on this device.",
    true,
  ],
  [{ kind: "signed-out", deviceProblem: FULL }, /Keep this page open\.$/, true],
  [{ kind: "somebody-else", deviceProblem: null }, /signed in as somebody else/, true],
];

it.each(ROWS)("%j: “%s”", (state, words, problem) => {
  if (typeof words === "string") expect(saveStateWords(state)).toBe(words);
  else expect(saveStateWords(state)).toMatch(words);
  expect(isSaveProblem(state)).toBe(problem);
});
