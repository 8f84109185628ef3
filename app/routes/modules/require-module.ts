import { type OpenModule, openModule } from "~/workflows/open-module";
import { notFound } from "../not-found";

/** The current version of the module that a URL names; a 404 when there is none. */
export async function requireModule(moduleId: string | undefined): Promise<OpenModule> {
  const opened = await openModule(moduleId ?? "");
  if (!opened) throw notFound();
  return opened;
}
