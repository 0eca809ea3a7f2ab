import type { Language } from '../language/languages.ts';
import { numberOf } from '../language/numbers.ts';
import { stateOf, type Text } from '../language/text.ts';
import type { Problem } from '../rules.ts';
import type { Agenda, Item, Standing } from './item.ts';
import { type Placed, placed } from './outline.ts';
import { danglingReferences } from './prose.ts';

/** A problem before somebody says how much it weighs. */
export type Finding = Omit<Problem, 'level'>;

/** What is to be mended on an agenda. Numbers in the details are in English form. */
export function agendaFindings(agenda: Agenda): readonly Finding[] {
  const items = placed(agenda);
  if (items.length === 0) return [{ code: 'agenda.empty', details: {}, where: null }];
  const numbers = new Map(items.map(({ item, path }) => [item.id, numberOf(path, 'en')]));
  const about = (code: string, item: Item, details: Finding['details'] = {}): Finding => ({
    code,
    details: { item: numbers.get(item.id) ?? '', ...details },
    where: item.id,
  });
  const dangling = danglingReferences(agenda);
  return items.flatMap(({ item }) => {
    const stale = staleLanguages([item.title, item.annotation]);
    return [
      ...(item.annotation === null && item.items.length === 0 ? [about('agenda.no-annotation', item)] : []),
      ...(item.review ? [about('agenda.review-pending', item)] : []),
      ...(stale.length > 0
        ? [about('agenda.translation-stale', item, { count: stale.length, languages: stale })]
        : []),
      ...dangling
        .filter((reference) => reference.in === item.id)
        .map(({ reference }) => about('agenda.dangling-reference', item, { reference })),
      ...outOfPlace(items, item).map((code) => about(code, item)),
    ];
  });
}

/** The languages in which one of several texts is translated from an earlier original. */
export function staleLanguages(texts: readonly (Text | null)[]): readonly Language[] {
  const stale = texts.flatMap((text) =>
    text === null
      ? []
      : (Object.keys(text.translations) as Language[]).filter((one) => stateOf(text, one) === 'stale'),
  );
  return [...new Set(stale)].toSorted();
}

/** The items that are taken up themselves: those without sub-items. */
export function takenUp(agenda: Agenda): readonly Placed[] {
  return placed(agenda).filter(({ item }) => item.items.length === 0);
}

/** What may still follow the adoption of the report. */
export const afterReport: readonly (Standing | null)[] = ['adoption-of-report', 'next-agenda', 'closure'];

function outOfPlace(items: readonly Placed[], item: Item): readonly string[] {
  const leaves = items.map((one) => one.item).filter((one) => one.items.length === 0);
  const place = leaves.indexOf(item);
  if (item.standing === 'opening' && place > 0) return ['agenda.opening-not-first'];
  const later = leaves.slice(place + 1);
  const last = later.every(({ standing }) => afterReport.includes(standing));
  return item.standing === 'adoption-of-report' && place >= 0 && !last ? ['agenda.report-not-last'] : [];
}
