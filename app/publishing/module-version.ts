import { createHash } from "node:crypto";
import type { ModuleContent } from "~/core/modules/module-content";
import { canonicalJson } from "./canonical-json";

/** One immutable state of a module. `id` is the SHA-256 of `json`, in hexadecimal digits. */
export interface ModuleVersion {
  id: string;
  moduleId: string;
  content: ModuleContent;
  /** The content as canonical JSON. */
  json: string;
}

/** The version that a module's content is: equal contents are the same version. */
export function versionOf(content: ModuleContent): ModuleVersion {
  const json = canonicalJson(content);
  const id = createHash("sha256").update(json).digest("hex");
  return { id, moduleId: content.module.id, content, json };
}
