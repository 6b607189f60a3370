/** Items that have the same key, in the order in which the keys first occur. */
export function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): [Item, ...Item[]][] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    groups.set(keyOf(item), group ? [...group, item] : [item]);
  }
  return [...groups.values()];
}
