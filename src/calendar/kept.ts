/** Values kept in memory by key, the least recently used let go of first, never more octets than the budget. */
export interface Kept<Value> {
  get(key: string): Value | undefined;
  /** Keeps a value that weighs so many octets; one that is heavier than the whole budget is not kept. */
  keep(key: string, value: Value, octets: number): void;
  drop(): void;
  /** How many octets are kept now. */
  octets(): number;
}

/** An empty store of values within a budget of octets. */
export function keptWithin<Value>(budget: number): Kept<Value> {
  const values = new Map<string, { readonly value: Value; readonly octets: number }>();
  let total = 0;
  let latest = '';

  const letGo = (key: string) => {
    total -= values.get(key)?.octets ?? 0;
    values.delete(key);
  };

  return {
    get(key) {
      const found = values.get(key);
      if (!found) return undefined;
      // A Map keeps the order of insertion, so that the first key is the least recently used.
      if (key !== latest) {
        values.delete(key);
        values.set(key, found);
        latest = key;
      }
      return found.value;
    },
    keep(key, value, octets) {
      letGo(key);
      if (octets > budget) return;
      for (const oldest of values.keys()) {
        if (total + octets <= budget) break;
        letGo(oldest);
      }
      values.set(key, { value, octets });
      total += octets;
      latest = key;
    },
    drop() {
      values.clear();
      total = 0;
    },
    octets: () => total,
  };
}
