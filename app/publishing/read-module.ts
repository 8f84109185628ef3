import { readdir, readFile } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import type { ModuleFiles } from "./module-files";

/**
 * Reads the files of a module's folder as text, sorted by path; names that begin with a dot are
 * left out. Throws what the file system throws, for instance when there is no such folder.
 */
export async function readModule(folder: string): Promise<ModuleFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !path.split("/").some((part) => part.startsWith(".")))
    .sort();
  const files = await Promise.all(
    paths.map(async (path) => ({ path, text: await readFile(join(folder, path), "utf8") })),
  );
  return { folder: folder.split(sep).join("/"), id: basename(folder), files };
}

/** The folders of the modules in a content folder, sorted; hidden folders are left out. */
export async function moduleFolders(contentFolder: string): Promise<string[]> {
  const entries = await readdir(contentFolder, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith("."));
  return folders.map((entry) => join(contentFolder, entry.name)).sort();
}
