import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { LaidAmendment } from "./lay-amendments";
import { type NewVersion, publishContent, type VersionStore } from "./publish-content";

const FERRY = fileURLToPath(new URL("../../tests/fixtures/modules/island-ferry", import.meta.url));

/** A store in memory, with what it holds to look at. */
function memoryStore() {
  const current = new Map<string, NewVersion>();
  const versions = new Set<string>();
  const amendments: LaidAmendment[] = [];
  const asked = new Set<string>();
  const store: VersionStore = {
    fingerprints: async () => new Map([...current].map(([id, each]) => [id, each.fingerprint])),
    amendments: async () => new Map([["island-ferry", amendments]]),
    current: async (moduleId) => current.get(moduleId)?.content ?? null,
    asked: async (_, ids) => new Set(ids.filter((id) => asked.has(id))),
    save: async (version) => {
      const { versionId, moduleId } = version;
      const same = current.get(moduleId)?.versionId === versionId;
      const kind = same ? "unchanged" : versions.has(versionId) ? "restored" : "published";
      versions.add(versionId);
      current.set(moduleId, version);
      return { kind };
    },
  };
  return { store, current, versions, amendments, asked };
}

let content = "";
const publish = async (store: VersionStore) =>
  (await publishContent(content, { store })).map(({ kind }) => kind);

async function edit(path: string, change: (text: string) => string): Promise<void> {
  const file = join(content, "island-ferry", path);
  await writeFile(file, change(await readFile(file, "utf8")));
}

beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), "content-"));
  await cp(FERRY, join(content, "island-ferry"), { recursive: true });
});

afterEach(() => rm(content, { recursive: true }));

describe("publishContent", () => {
  it("publishes a module once, and again only when its content changes", async () => {
    const { store, versions } = memoryStore();
    expect(await publish(store)).toEqual(["published"]);
    expect(await publish(store)).toEqual(["unchanged"]);
    await edit("quizzes/ferry.yaml", (text) => text.replace("draw: 2", "draw: 1"));
    expect(await publish(store)).toEqual(["published"]);
    expect(versions.size).toBe(2);
  });

  it("publishes nothing for a remark, and remembers that it has seen it", async () => {
    const { store, versions } = memoryStore();
    await publish(store);
    await edit("glossary.yaml", (text) => `# a remark\n${text}`);
    expect(await publish(store)).toEqual(["same-content"]);
    expect(await publish(store)).toEqual(["unchanged"]);
    expect(versions.size).toBe(1);
  });

  it("goes back to an earlier content without a new version", async () => {
    const { store, current, versions } = memoryStore();
    await publish(store);
    const first = current.get("island-ferry")?.versionId;
    await edit("quizzes/ferry.yaml", (text) => text.replace("draw: 2", "draw: 1"));
    await publish(store);
    await edit("quizzes/ferry.yaml", (text) => text.replace("draw: 1", "draw: 2"));
    expect(await publish(store)).toEqual(["restored"]);
    expect(current.get("island-ferry")?.versionId).toBe(first);
    expect(versions.size).toBe(2);
  });

  it("keeps the current version of a module with an error, and publishes the others", async () => {
    const { store, current } = memoryStore();
    await publish(store);
    const before = current.get("island-ferry");
    await edit("glossary.yaml", () => "terms: yes");
    await cp(FERRY, join(content, "second-ferry"), { recursive: true });
    const module = join(content, "second-ferry", "module.yaml");
    const text = await readFile(module, "utf8");
    await writeFile(module, text.replace("id: island-ferry", "id: second-ferry"));
    expect(await publish(store)).toEqual(["refused", "published"]);
    expect(current.get("island-ferry")).toEqual(before);
  });
});
