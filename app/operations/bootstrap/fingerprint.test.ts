import { writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, it } from "vitest";
import { projectRoot } from "../../../tests/support/project-root";
import { scratchProject } from "../../../tests/support/scratch-project";
import { fingerprint, readStamp, writeStamp } from "./fingerprint.mjs";

const TESTS = /\.test\.ts$/;

function project() {
  const folder = scratchProject({ "app/page.ts": "one", "app/page.test.ts": "test" });
  const inside = (path: string) => join(relative(projectRoot, folder), path);
  const take = () => fingerprint([inside("app"), inside("absent")], { except: TESTS });
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  return { inside, take, write };
}

it("stays the same while nothing changes", () => {
  const { take } = project();
  expect(take()).toBe(take());
});

it("changes with a file's content, with a new file, and back", () => {
  const { take, write } = project();
  const first = take();
  write("app/page.ts", "two");
  expect(take()).not.toBe(first);
  write("app/page.ts", "one");
  expect(take()).toBe(first);
  write("app/extra.ts", "");
  expect(take()).not.toBe(first);
});

it("leaves out what does not count", () => {
  const { take, write } = project();
  const first = take();
  write("app/page.test.ts", "another test");
  expect(take()).toBe(first);
});

it("is noted only by a step that has finished", () => {
  const { inside } = project();
  expect(readStamp(inside("build/.made-from"))).toBeNull();
  writeStamp(inside("build/.made-from"), "abc");
  expect(readStamp(inside("build/.made-from"))).toBe("abc");
});
