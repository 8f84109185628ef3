import { findAccountByEmail } from "~/data/accounts";
import { database } from "~/data/database";
import { grantModule, revokeModule } from "~/data/module-owners";
import { findCurrentModuleVersion } from "~/data/module-versions";
import { now } from "~/platform/clock";

interface Appointment {
  email: string;
  moduleId: string;
}

type UnknownParty = "unknown-account" | "unknown-module";

/** Lets the account with this e-mail address mend a module. Doing it again changes nothing. */
export async function appointOwner(
  appointment: Appointment,
): Promise<{ kind: "appointed" | UnknownParty }> {
  const parties = await partiesTo(appointment);
  if (parties.kind !== "known") return parties;
  await grantModule(database(), { ...parties.ownership, grantedAt: now() });
  return { kind: "appointed" };
}

/** Ends the right of the account with this e-mail address to mend a module. */
export async function dismissOwner(
  appointment: Appointment,
): Promise<{ kind: "dismissed" | "no-owner" | UnknownParty }> {
  const parties = await partiesTo(appointment);
  if (parties.kind !== "known") return parties;
  const dismissed = await revokeModule(database(), parties.ownership);
  return { kind: dismissed ? "dismissed" : "no-owner" };
}

async function partiesTo({ email, moduleId }: Appointment) {
  const userId = await findAccountByEmail(database(), email.trim().toLowerCase());
  if (userId === null) return { kind: "unknown-account" } as const;
  const version = await findCurrentModuleVersion(database(), moduleId);
  if (!version) return { kind: "unknown-module" } as const;
  return { kind: "known", ownership: { moduleId, userId } } as const;
}
