import { watchChanges } from "../effects/stored-effects";
import { startFaultServer } from "../site/fault-server";
import { type FaultSite, faultSite } from "../site/fault-site";

export interface PreparedSite extends FaultSite {
  /** Milliseconds that a clean start on an existing store took. */
  readonly cleanStart: number;
}

/** A site whose store is made and watched, without a server. */
export async function preparedSite(): Promise<PreparedSite> {
  const site = await faultSite();
  const first = await startFaultServer(site);
  if (first.readyAfter === null) throw new Error("The built server does not start.");
  await first.stop();
  watchChanges(site.databaseFile);
  const second = await startFaultServer(site);
  await second.stop();
  return { ...site, cleanStart: second.readyAfter ?? 0 };
}
