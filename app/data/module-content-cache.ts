import { type ModuleContent, moduleContentSchema } from "~/core/modules/module-content";
import { processWide } from "~/platform/process-wide";

const MOST_KEPT = 200;

/**
 * The parsed content of a module version, kept in memory: a version never changes. The least
 * recently used go when there are more than 200.
 *
 * @param load reads the stored text; called only when the content is not in memory
 */
export async function cachedModuleContent(
  versionId: string,
  load: () => Promise<string>,
): Promise<ModuleContent> {
  const kept = keptContents();
  const content = kept.get(versionId) ?? moduleContentSchema.parse(JSON.parse(await load()));
  kept.delete(versionId);
  kept.set(versionId, content);
  if (kept.size > MOST_KEPT) {
    const [oldest] = kept.keys();
    if (oldest !== undefined) kept.delete(oldest);
  }
  return content;
}

function keptContents(): Map<string, ModuleContent> {
  return processWide("module-contents", () => new Map());
}
