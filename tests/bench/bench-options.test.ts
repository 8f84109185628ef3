import { expect, it } from "vitest";
import { benchOptions } from "./bench-options";

it("measures everything unless told otherwise", () => {
  expect(benchOptions([])).toEqual({
    operations: ["sign-in", "read-lesson", "start-attempt", "save-answer", "submit", "review"],
    pages: true,
    edits: true,
    saves: true,
    publishing: true,
    rates: true,
    growth: true,
    responses: 1_000_000,
    profileFolder: null,
  });
});

it("measures only what was named, in its own order", () => {
  const args = ["--only", "review", "--only", "sign-in", "--only", "saves"];
  expect(benchOptions([...args, "--cpu-prof", "/tmp/profiles"])).toEqual({
    operations: ["sign-in", "review"],
    pages: false,
    edits: false,
    saves: true,
    publishing: false,
    rates: false,
    growth: false,
    responses: 1_000_000,
    profileFolder: "/tmp/profiles",
  });
});

it("names the parts when it is given another, and refuses other options", () => {
  expect(() => benchOptions(["--only", "everything"])).toThrow(
    'no part "everything"; the parts are sign-in, read-lesson',
  );
  expect(() => benchOptions(["--fast"])).toThrow("--fast");
});

it("takes the size of the largest store, and says what it cannot take", () => {
  expect(benchOptions(["--responses", "10000000"])).toMatchObject({ responses: 10_000_000 });
  expect(() => benchOptions(["--responses", "many"])).toThrow('from 10000, not "many"');
});
