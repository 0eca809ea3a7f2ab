import type { Request, Response } from 'express';
import type { Desk } from '../../acts/desk.ts';
import { judgeOf } from '../../acts/problems.ts';
import type { Shell } from '../../acts/shell.ts';
import { type Standing, workStandings } from '../../approval/agreements.ts';
import { movesOfAll, roundsOf } from '../../approval/store.ts';
import { asInForce } from '../../drafting/changes.ts';
import type { Programme } from '../../drafting/programme.ts';
import { betweenWorks, inBoth } from '../../drafting/two-works.ts';
import { say } from '../../language/catalogue.ts';
import type { Language } from '../../language/languages.ts';
import { letterIn } from '../../language/letters.ts';
import { candidateLimits, letterOf, placeOfWork } from '../../timetable/candidates.ts';
import type { OrganizationOfWork } from '../../timetable/meeting.ts';
import { showPage } from '../page.ts';
import { visitorMay } from '../visit.ts';
import { besideEachOther } from './beside.ts';
import { formsOf, type RefusedForm } from './forms.ts';
import { latestShown } from './revisions.ts';
import { nameOf, roundShown } from './rounds.ts';
import { deskAddress, momentOf } from './session-head.ts';
import { openSession } from './session-open.ts';
import { whatStands } from './what-stands.ts';
import { workOf } from './work.ts';

/** Shows a session's organizations of work: how each stands, what may be done with it, and two of them beside each other. */
export async function showCandidates(
  shell: Shell,
  request: Request,
  response: Response,
  refused: RefusedForm | null = null,
) {
  const opened = await openSession(shell, request, response, 'candidates');
  const { session, desk, programme, number, over, language, head, base } = opened;
  const { works } = programme;
  const standing = workStandings(programme, await roundsOf(shell.db, session));
  const calledIn = (id: string) => letterIn(language, letterOf(works, id));
  await showPage(response, 'desk/candidates', {
    title: say(language, 'candidates.title', { session: head.title }),
    base,
    head,
    form: formsOf(language, number, refused),
    drafts: await visitorMay(request, 'draft', over),
    asks: await visitorMay(request, 'ask', over),
    revision: await latestShown(shell, desk.revision, language),
    full: works.length >= candidateLimits.works,
    stands: whatStands(programme, standing, language),
    works: await Promise.all(
      works.map((work) => workShown(shell, desk, work, { language, standing: standing.get(work.id) })),
    ),
    options: works.map(({ id }) => ({
      value: id,
      label: say(language, 'candidates.name', { letter: calledIn(id) }),
    })),
    pair: pairShown(programme, [request.query.of, request.query.with], language),
  });
}

/** One organization of work: what it is called, how it stands, what it holds and what is to be mended in it. */
async function workShown(
  shell: Shell,
  desk: Desk,
  one: OrganizationOfWork,
  { language, standing }: { readonly language: Language; readonly standing: Standing | undefined },
) {
  const { programme } = desk.revision;
  const { session, works } = programme;
  const base = deskAddress(session.id);
  const { id, basedOn, superseded } = one;
  const place = placeOfWork(works, id);
  const work = workOf(asInForce(programme, id), language);
  const count = work.days
    .flatMap(({ meetings }) => meetings)
    .filter(({ ordinal }) => ordinal !== null).length;
  const problems = judgeOf(desk)(one);
  return {
    id,
    freshId: shell.newId(),
    letter: letterIn(language, letterOf(works, id)),
    inForce: place === 'in-force',
    state: say(language, `candidates.place-${place}`),
    mark: { 'in-force': ' state--done', superseded: ' state--late', candidate: '' }[place],
    facts: [
      ...(superseded
        ? [
            say(language, 'candidates.superseded-by', {
              person: await nameOf(shell.db, superseded.by, language),
              when: momentOf(superseded.at, shell.clock(), session.zone, language),
            }),
          ]
        : []),
      ...(basedOn
        ? [
            say(language, 'candidates.copy-of', {
              letter: letterIn(language, basedOn.letter),
              revision: basedOn.revision,
            }),
          ]
        : []),
      say(language, 'candidates.holds', { count, taken: work.taken, length: work.length }),
    ],
    problems:
      problems.length === 0
        ? say(language, 'desk.nothing-to-mend')
        : say(language, 'desk.to-mend-count', { count: problems.length }),
    blocks: problems.some(({ level }) => level === 'block'),
    edit: place === 'in-force' ? base : `${base}?work=${id}`,
    ask: works.length === 1 ? `${base}/rounds#ask` : `${base}/rounds?about=${id}#ask`,
    rounds: standing ? await roundsShown(shell, desk, standing, language) : [],
    edited: standing?.state === 'asked' && standing.round?.hash !== standing.hash,
  };
}

/** The round that says how it stands, and those still open. */
async function roundsShown({ db, clock }: Shell, desk: Desk, { round, asked }: Standing, language: Language) {
  const base = deskAddress(desk.revision.programme.session.id);
  const all = [...new Set([...(round ? [round] : []), ...asked])];
  const moves = await movesOfAll(
    db,
    all.map(({ id }) => id),
  );
  return all.map((one) => {
    const sofar = { ...desk, moves: moves.get(one.id) ?? [], now: clock() };
    const { state, mark, aside } = roundShown(one, sofar, language);
    const said = say(language, 'candidates.round-says', { round: one.number, state });
    return { said, mark, aside, href: `${base}/rounds/${one.number}` };
  });
}

/** Two of them beside each other: those asked for, else the one in force and the one that came last. */
function pairShown(programme: Programme, asked: readonly [unknown, unknown], language: Language) {
  const { works } = programme;
  const [first, second] = asked.map((id) => works.find((work) => work.id === id)?.id);
  const one = first ?? works[0].id;
  const other = second ?? works.findLast(({ id }) => id !== one)?.id;
  if (other === undefined || one === other) return null;
  const letters = [letterOf(works, one), letterOf(works, other)] as const;
  const [a, b] = letters.map((letter) => letterIn(language, letter));
  return {
    one,
    other,
    a,
    b,
    names: [a ?? '', b ?? ''].map((letter) => say(language, 'candidates.name', { letter })),
    sentences: betweenWorks(programme, one, other).map((difference) => inBoth(difference, letters, language)),
    days: besideEachOther(programme, [one, other], language),
  };
}
