import { sessionOrdinal } from '../../language/ordinals.ts';
import { documentAddress } from '../html.ts';
import type { Paper, Place } from '../paper.ts';
import { type Shape, shape } from '../shapes.ts';
import { codes, type Names, pathPart } from './naming.ts';

/** A part of the document with a name of its own: the paper itself, or an annex. */
export interface Component {
  /** `main`, `annex_1`. */
  readonly component: string;
  readonly words: string;
}

/** The head of the document: what it is called as a work, in its language and as a file, and whom and what it refers to. */
export function metaOf(paper: Paper, place: Place, names: Names, annexes: readonly Component[]): Shape {
  const { facts } = paper;
  const parts = annexes.map(({ component, words }) =>
    shape('hasAttachment', { href: `${names.work}/!${component}`, showAs: words }),
  );
  const about = facts.about
    ? [shape('activeRef', { href: documentAddress(place, facts.about), showAs: facts.about })]
    : [];
  return shape('meta', {}, [
    identification(paper, place, names, 'main'),
    shape('references', { source: '#un' }, [...about, ...parts, ...concepts(paper)]),
  ]);
}

/** The head of an annex, which is a document within the document. */
export function annexMeta(paper: Paper, place: Place, names: Names, { component }: Component): Shape {
  return shape('meta', {}, [identification(paper, place, names, component)]);
}

function identification(paper: Paper, place: Place, names: Names, component: string): Shape {
  const { language, masthead, origin } = paper;
  const { work, expression, manifestation, subtype, number } = names;
  const { symbol, symbolNote, date } = masthead;
  const author = shape('FRBRauthor', { href: authorOf(paper) });
  const editor = shape('FRBRauthor', { href: '#un' });
  const dated = (name: string) => shape('FRBRdate', { date, name });
  const main = component === 'main';
  const alias = symbol === null || !main ? null : documentAddress(place, symbol);
  return shape('identification', { source: '#un' }, [
    shape('FRBRWork', {}, [
      ...addresses(`${work}/!${component}`, work),
      ...(alias === null ? [] : [shape('FRBRalias', { value: alias, name: 'address' })]),
      dated(symbol === null ? 'drafted' : 'issued'),
      author,
      shape('FRBRcountry', { value: 'un' }),
      ...(main
        ? [
            shape('FRBRsubtype', { value: subtype }),
            shape('FRBRnumber', { value: number, showAs: symbol }),
            shape('FRBRname', { value: paper.title }),
          ]
        : []),
    ]),
    shape('FRBRExpression', {}, [
      ...addresses(`${expression}/!${component}`, expression),
      dated(symbol === null ? 'drafted' : 'issued'),
      editor,
      ...(symbolNote ? [shape('FRBRversionNumber', { value: symbolNote.marker.length + 1 })] : []),
      shape('FRBRlanguage', { language: codes[language] }),
      ...(language === origin.original
        ? []
        : [
            shape('FRBRtranslation', {
              href: `${work}/${codes[origin.original]}@${date}`,
              fromLanguage: codes[origin.original],
              by: '#un',
            }),
          ]),
    ]),
    shape('FRBRManifestation', {}, [
      ...addresses(`${expression}/!${component}.xml`, manifestation),
      dated('markup'),
      editor,
      shape('FRBRformat', { value: 'xml' }),
    ]),
  ]);
}

function addresses(itself: string, whole: string): readonly Shape[] {
  return [shape('FRBRthis', { value: itself }), shape('FRBRuri', { value: whole })];
}

function authorOf({ origin }: Paper): string {
  if (origin.bodies.length > 0) return '#body_1';
  return origin.organ ? '#organ' : '#un';
}

/** Whom and what the document names, each under the id by which its text refers to it. */
function concepts({ language, masthead, facts, origin, occasion }: Paper): readonly Shape[] {
  const { organ, bodies, place, session } = origin;
  const { word, ordinal } = facts.session;
  const held =
    ordinal === null
      ? (occasion.at(-1) ?? session)
      : sessionOrdinal(language, word, ordinal, { capital: true });
  const organization = (eId: string, id: string, name: string) =>
    shape('TLCOrganization', { eId, href: `/akn/ontology/organization/un/${pathPart(id)}`, showAs: name });
  return [
    organization('un', 'un', masthead.house),
    ...(organ ? [organization('organ', organ.id, organ.name)] : []),
    ...bodies.map(({ id, name }, index) => organization(`body_${index + 1}`, id, name)),
    ...(place.name === ''
      ? []
      : [
          shape('TLCLocation', {
            eId: 'place',
            href: `/akn/ontology/location/un/${pathPart(place.id)}`,
            showAs: place.name,
          }),
        ]),
    shape('TLCEvent', {
      eId: 'session',
      href: `/akn/ontology/event/un/${pathPart(session)}`,
      showAs: held,
    }),
  ];
}
