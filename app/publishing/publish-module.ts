import { createHash } from "node:crypto";
import type { ModuleContent } from "~/core/modules/module-content";
import { canonicalJson } from "./canonical-json";
import { compileModule } from "./compile-module";
import type { ModuleFiles } from "./module-files";
import { hasErrors, type Problem } from "./problem";

/** One immutable state of a module. `id` is the SHA-256 of `json`, in hexadecimal digits. */
export interface ModuleVersion {
  id: string;
  moduleId: string;
  content: ModuleContent;
  /** The content as canonical JSON. */
  json: string;
}

/** A version with the warnings that remain, or the problems that keep the module from being one. */
export type Publication =
  | { ok: true; version: ModuleVersion; warnings: Problem[] }
  | { ok: false; problems: Problem[] };

/** Compiles and checks a module and names what passes by its content. */
export function publishModule(files: ModuleFiles): Publication {
  const { content, problems } = compileModule(files);
  if (content === null || hasErrors(problems)) return { ok: false, problems };
  return { ok: true, version: versionOf(content), warnings: problems };
}

/** The version that a module's content is: equal contents are the same version. */
function versionOf(content: ModuleContent): ModuleVersion {
  const json = canonicalJson(content);
  const id = createHash("sha256").update(json).digest("hex");
  return { id, moduleId: content.module.id, content, json };
}
