/** Prisma starts a query when somebody waits for it; this one starts now. */
export function started<Value>(query: PromiseLike<Value>): Promise<Value> {
  return Promise.resolve(query.then((value) => value));
}
