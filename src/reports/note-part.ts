import type { Text } from '../language/text.ts';
import type { Act, Held, NoteDrafted, Reporting } from './note.ts';

/**
 * A note as plain lines in the words of the originals, one thing a line, its columns parted by tabs: under which items it
 * stands; of each body its mandate, the acts about it and the sessions that it held, with their reports; what is transmitted
 * of others; and parts that stand in words. Agreement on a note binds these.
 */
export function noteLines(
  { note, inWords = [], head }: NoteDrafted,
  numbers: ReadonlyMap<string, string>,
): readonly string[] {
  return [
    note.items.flatMap((id) => numbers.get(id) ?? []).join(', '),
    ...(head?.under ?? []).map(said),
    ...(head?.title ? [said(head.title)] : []),
    ...note.reports.flatMap(reportingLines),
    ...note.transmitted.flatMap(({ body, session, act, asked, to }) => [
      said(body),
      `\t${actSaid(act)}\t${heldSaid(session)}`,
      `\t${said(asked)}\t${to.map(said).join('; ')}`,
    ]),
    ...inWords.flatMap(({ heading, paragraphs }) => [
      ...(heading ? [said(heading)] : []),
      ...paragraphs.map((text) => `\t${said(text)}`),
    ]),
  ].map((line) => line.trimEnd());
}

function reportingLines({ body, established, resolutions, sessions, by }: Reporting): readonly string[] {
  const { act, as, advisesOn, constant, reaffirmed, first } = established;
  const marks = [constant ? 'constant' : '', reaffirmed ? 'reaffirmed' : ''].filter((mark) => mark !== '');
  return [
    body,
    `\t${actSaid(act)}\t${said(as)}\t${advisesOn ? said(advisesOn) : ''}\t${marks.join(' ')}`,
    ...(first ? [`\t${heldSaid(first)}`] : []),
    ...resolutions.map(
      (resolution) =>
        `\t${actSaid(resolution.act)}\t${resolution.did
          .map((did) => [did.deed, ...wordsIn(did)].join(' '))
          .join('; ')}`,
    ),
    ...sessions.map((held) => `\t${heldSaid(held)}`),
    ...(by ? [`\t${by.by === 'act' ? actSaid(by.act) : `${by.bureau} ${by.on}`}`] : []),
  ];
}

function actSaid({ kind, number, year, subject }: Act): string {
  return [kind, number, `(${year})`, subject ? said(subject) : ''].filter((part) => part !== '').join(' ');
}

function heldSaid({ ordinal, start, end, place, joint, report }: Held): string {
  return [
    String(ordinal),
    start,
    end,
    said(place),
    joint ? `${joint.body} ${joint.ordinal}` : '',
    report ?? '',
  ]
    .join('\t')
    .trimEnd();
}

/** The words of a deed, whichever it has. */
function wordsIn(did: object): readonly string[] {
  return Object.values(did).flatMap((value): readonly string[] => {
    if (typeof value !== 'object' || value === null) return [];
    if (Array.isArray(value)) return value.filter((one): one is string => typeof one === 'string');
    return 'words' in value ? [said(value as Text)] : 'number' in value ? [actSaid(value as Act)] : [];
  });
}

function said({ words }: Text): string {
  return words.replaceAll(/\s+/gu, ' ').trim();
}
