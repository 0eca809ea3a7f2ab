type Ids = readonly string[];

/** What has been moved, or come in, between two orders of a list: the fewest whose moving explains the new order. */
export function movedBetween(before: Ids, after: Ids): ReadonlySet<string> {
  const places = new Map(before.map((id, place) => [id, place]));
  const stayed = longestRising(
    after.filter((id) => places.has(id)),
    places,
  );
  return new Set(after.filter((id) => !stayed.has(id)));
}

/** Two new orders of one list as one. `present` are those that are to stand in it; `disputed` hears of what both moved. */
export function mergedOrder(
  [base, mine, theirs]: readonly [Ids, Ids, Ids],
  present: ReadonlySet<string>,
  disputed: (id: string) => void,
): Ids {
  const [movedByMe, movedByThem] = [movedBetween(base, mine), movedBetween(base, theirs)];
  const known = new Set(base);
  const [inMine, inTheirs] = [new Set(mine), new Set(theirs)];
  const fixed = base.filter(
    (id) =>
      present.has(id) && inMine.has(id) && inTheirs.has(id) && !movedByMe.has(id) && !movedByThem.has(id),
  );
  const anchors = new Set(fixed);
  const [byMe, byThem] = [gapsOf(mine, anchors, movedByMe), gapsOf(theirs, anchors, movedByThem)];
  const onlyNew = ![...movedByMe, ...movedByThem].some((id) => known.has(id));
  for (const [id, gap] of byMe) {
    const other = byThem.get(id);
    if (other === undefined || other === gap) continue;
    // One new thing in two places is a form sent again, unless nothing else has moved that would explain it.
    if (known.has(id) || onlyNew) disputed(id);
    byMe.delete(id);
  }
  const runs = (gap: string) =>
    [byMe, byThem].map((gaps) => [...gaps].flatMap(([id, at]) => (at === gap ? [id] : [])));
  const merged = ['', ...fixed].flatMap((gap) => {
    const here = joined(runs(gap)).filter((id) => present.has(id));
    return gap === '' ? here : [gap, ...here];
  });
  return inAgreedPairs(merged, [base, mine, theirs]);
}

/**
 * An order in which any two stand as the one who turned them round put them, so that the same change sent again turns
 * nothing back; as it came where no order can honour all pairs.
 */
function inAgreedPairs(merged: Ids, orders: readonly [Ids, Ids, Ids]): Ids {
  const [base, mine, theirs] = orders.map((ids) => new Map(ids.map((id, place) => [id, place])));
  const isBefore = (one: string, other: string): boolean | null => {
    const [was, own, others] = [base, mine, theirs].map((places) => {
      const [first, second] = [places?.get(one), places?.get(other)];
      return first === undefined || second === undefined ? null : first < second;
    });
    if (own === undefined || own === null || own === others) return others ?? null;
    if (others === undefined || others === null) return own;
    return was === null || was === undefined ? one < other : !was;
  };
  const left = [...merged];
  const order: string[] = [];
  while (left.length > 0) {
    const next = left.findIndex((id) => left.every((other) => other === id || isBefore(other, id) !== true));
    if (next < 0) return merged;
    order.push(...left.splice(next, 1));
  }
  return order;
}

/** After which of the anchors each moved one stands; '' before them all. */
function gapsOf(list: Ids, anchors: ReadonlySet<string>, moved: ReadonlySet<string>): Map<string, string> {
  const gaps = new Map<string, string>();
  let gap = '';
  for (const id of list) {
    if (anchors.has(id)) gap = id;
    else if (moved.has(id)) gaps.set(id, gap);
  }
  return gaps;
}

/** Two runs that go to the same gap, whoever saved first: the one that sorts first, then what the other has besides. */
function joined(runs: readonly Ids[]): Ids {
  const [first = [], second = []] = runs.toSorted((a, b) => (a.join() < b.join() ? -1 : 1));
  return second.reduce<Ids>((list, id, index) => {
    if (list.includes(id)) return list;
    const before = second[index - 1];
    const place = before === undefined ? list.length : list.indexOf(before) + 1;
    return list.toSpliced(place, 0, id);
  }, first);
}

/** The longest run of ids whose places rise: those that need not have moved. */
function longestRising(ids: Ids, places: ReadonlyMap<string, number>): ReadonlySet<string> {
  const placeOf = (id: string | undefined) => (id === undefined ? -1 : (places.get(id) ?? -1));
  const tails: string[] = [];
  const before = new Map<string, string | undefined>();
  for (const id of ids) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (placeOf(tails[middle]) < placeOf(id)) low = middle + 1;
      else high = middle;
    }
    before.set(id, tails[low - 1]);
    tails[low] = id;
  }
  const kept = new Set<string>();
  for (let id = tails.at(-1); id !== undefined; id = before.get(id)) kept.add(id);
  return kept;
}
