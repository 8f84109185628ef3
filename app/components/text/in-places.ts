/**
 * The items with their places as React keys, for lists that never change while they are shown: there
 * an item's place is its identity.
 */
export function inPlaces<Item>(items: readonly Item[]): { place: string; item: Item }[] {
  return items.map((item, index) => ({ place: `${index}`, item }));
}
