import type { Database } from "~/data/database";

/**
 * The store as better-auth needs it. It passes `undefined` for what it leaves out of `select` and
 * `data`, which the store refuses, so that is dropped here. A `where` stays as it is: dropping an
 * `undefined` from a condition would find somebody else's row.
 */
export function authDatabase(database: Database) {
  return database.$extends({
    query: {
      $allModels: {
        $allOperations({ args, query }) {
          return query(cleaned(args));
        },
      },
    },
  });
}

function cleaned<Args>(args: Args): Args {
  if (typeof args !== "object" || args === null) return args;
  const entries = Object.entries(args).flatMap(([name, value]) => {
    if (name === "where") return [[name, value]];
    if (value === undefined) return [];
    return [[name, name === "data" ? withoutUndefined(value) : value]];
  });
  // Only properties without a value are gone, so the type is the same.
  return Object.fromEntries(entries) as Args;
}

function withoutUndefined(data: object): object {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}
