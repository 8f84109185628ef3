import { expect, it } from "vitest";
import { grantModule, modulesOwnedBy, ownsModule } from "~/data/module-owners";
import { newId } from "~/platform/ids";
import { BUILT_AT, storeModule } from "../../builders/stored-attempt";
import { temporaryDatabase } from "../../support/temporary-database";

async function store() {
  const database = await temporaryDatabase();
  await storeModule(database);
  const id = newId();
  await database.user.create({ data: { id, name: "Owner", email: `${id}@example.org` } });
  return { database, ownership: { moduleId: "module", userId: id } };
}

it("gives a module to nobody by itself", async () => {
  const { database, ownership } = await store();
  expect(await ownsModule(database, ownership)).toBe(false);
  expect(await modulesOwnedBy(database, ownership.userId)).toEqual([]);
});

it("lets an account mend the module that it was given, and no other", async () => {
  const { database, ownership } = await store();
  await grantModule(database, { ...ownership, grantedAt: BUILT_AT });
  await grantModule(database, { ...ownership, grantedAt: new Date() });
  expect(await ownsModule(database, ownership)).toBe(true);
  expect(await ownsModule(database, { ...ownership, moduleId: "another" })).toBe(false);
  expect(await ownsModule(database, { ...ownership, userId: "somebody" })).toBe(false);
  expect(await modulesOwnedBy(database, ownership.userId)).toEqual(["module"]);
});
