import { revise } from '../../src/acts/revise.ts';
import type { Shell } from '../../src/acts/shell.ts';
import { toReport } from '../../src/drafting/changes.ts';
import { latestRevision } from '../../src/drafting/store.ts';
import { textIn } from '../../src/language/text.ts';
import { addChapter, addParticipants, addPassage, overrule, takeDown } from '../../src/reports/edits.ts';
import { participantsPasted } from '../../src/reports/participation.ts';
import { speakersTyped } from '../../src/reports/speakers.ts';

/** Writes down something of everything that a report may have, so that its pages show it. */
export async function withReport(shell: Shell, session: string) {
  const { number, programme } = await latestRevision(shell.db, session);
  const { participants } = participantsPasted('Austria, France, Venezuela', 'party', {
    there: [],
    language: 'en',
  });
  const [item] = programme.agenda;
  const meeting = programme.works[0].meetings[0]?.id ?? null;
  const { speakers } = speakersTyped('fr / Group of 77 and China', 'intervention', {
    participants,
    language: 'en',
  });
  const changes = [
    addParticipants(participants),
    ...speakers.map((speaker) =>
      takeDown({ id: 's1', kind: 'intervention', meeting, items: item ? [item.id] : [], speaker }),
    ),
    addChapter('c1', textIn('en', 'General recommendations')),
    addPassage(
      { chapter: 'c1' },
      {
        id: 'p1',
        text: textIn('en', 'States should cooperate.'),
        points: [textIn('en', 'At once;'), textIn('en', 'With all.')],
        standing: 'bracketed',
        alternatives: [textIn('en', 'States are encouraged to cooperate.')],
      },
    ),
    overrule('attendance.party', textIn('en', 'Three States were represented.'), 'other words'),
  ];
  await revise(shell, { session, person: 'test', seen: number }, (before) =>
    changes.reduce((now, change) => toReport(change)(now), before),
  );
}
