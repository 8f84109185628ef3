import { expect, it } from "vitest";
import { readMend } from "./mend-form";

function form(...fields: [string, string][]): FormData {
  const sent = new FormData();
  for (const [name, value] of fields) sent.append(name, value);
  return sent;
}

it("reads words, by the name of what they are about", () => {
  const sent = form(
    ["change", "wording"],
    ["stem", "First.\r\n\r\nSecond."],
    ["explanation", "So."],
    ["text:options:gas", "Gas"],
    ["reason", "A slip."],
  );
  expect(readMend(sent)).toEqual({
    change: "wording",
    stem: "First.\n\nSecond.",
    explanation: "So.",
    texts: { "options:gas": "Gas" },
  });
});

it("reads every key that is ticked", () => {
  expect(readMend(form(["change", "key"], ["key", "a"], ["key", "b"]))).toEqual({
    change: "key",
    keys: ["a", "b"],
    tolerance: "0",
  });
});

it("reads accepted answers line by line, each once", () => {
  const sent = form(["change", "accepted"], ["accepted:", " one \r\n\r\ntwo\none"]);
  expect(readMend(sent)).toEqual({ change: "accepted", accepted: { "": ["one", "two"] } });
});

it("reads points as typed, and drop and always right as they are", () => {
  expect(readMend(form(["change", "points"], ["points", "2,5"]))).toEqual({
    change: "points",
    points: "2,5",
  });
  expect(readMend(form(["change", "drop"]))).toEqual({ change: "drop" });
});

it("knows no other mend", () => {
  expect(readMend(form(["change", "everything"]))).toBeNull();
  expect(readMend(form())).toBeNull();
});
