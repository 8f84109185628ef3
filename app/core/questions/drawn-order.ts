/** The order that was drawn for each list of a question, by the list's name. */
export type OptionOrder = Readonly<Record<string, readonly string[]>>;

interface OrderedList<Entry> {
  readonly entries: readonly Entry[];
  readonly name: string;
  readonly order: OptionOrder;
}

/**
 * The entries in the order drawn for the list; throws when none was drawn, or when it is not a
 * permutation of the list. For lists whose written order would give the key away.
 */
export function inDrawnOrder<Entry extends { readonly id: string }>(
  list: OrderedList<Entry>,
): Entry[] {
  const drawn = Object.hasOwn(list.order, list.name) ? list.order[list.name] : undefined;
  if (drawn === undefined) {
    throw new Error(`No order was drawn for the list “${list.name}”.`);
  }
  const byId = new Map(list.entries.map((entry) => [entry.id, entry]));
  const ordered = [...new Set(drawn)].flatMap((id) => byId.get(id) ?? []);
  if (ordered.length !== list.entries.length || drawn.length !== list.entries.length) {
    throw new Error(`The order drawn for the list “${list.name}” is not one of its orders.`);
  }
  return ordered;
}

/** As `inDrawnOrder`, but a list for which no order was drawn keeps its written order. */
export function inDrawnOrWrittenOrder<Entry extends { readonly id: string }>(
  list: OrderedList<Entry>,
): readonly Entry[] {
  return Object.hasOwn(list.order, list.name) ? inDrawnOrder(list) : list.entries;
}
