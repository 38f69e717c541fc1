/** Filters of a search: a record passes that has one of the chosen values of each filter. */

export type Chosen = Record<string, string[]>;
/** How many records each value of each filter has. */
export type Counts = Record<string, Record<string, number>>;
/** Of each filter its values with the numbers of their records. */
export type Filters = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

/** The records that have one of the values of each chosen filter; undefined where nothing is chosen. */
export function passing(filters: Filters, chosen: Chosen): Set<number> | undefined {
  const sets = Object.entries(chosen).map(([name, values]) => new Set(values.flatMap((value) => filters.get(name)?.get(value) ?? [])));
  return sets.length === 0 ? undefined : sets.reduce((all, set) => all.intersection(set));
}

/** How many of the records each value has, whatever other values of its own filter are chosen. */
export function countEach(filters: Filters, chosen: Chosen, records: ReadonlySet<number>): Counts {
  const counts: Counts = {};
  for (const [name, values] of filters) {
    const { [name]: own, ...others } = chosen;
    const left = passing(filters, own ? others : chosen);
    const within = left ? records.intersection(left) : records;
    counts[name] = Object.fromEntries([...values].map(([value, having]) => [value, having.filter((record) => within.has(record)).length]));
  }
  return counts;
}
