import { connect } from '../../db/connect.ts';
import { migrate } from '../../db/migrations.ts';
import { recordAgreement } from '../../src/acts/ask.ts';
import { publish } from '../../src/acts/publish.ts';
import { draft, revise } from '../../src/acts/revise.ts';
import { saveBody } from '../../src/bodies/store.ts';
import { subjects } from '../../src/drafting/programme.ts';
import { formats, writers } from '../../src/papers/writers.ts';
import { paperIn, place } from '../papers-written/example.ts';
import { comingProgramme, sampleBodies } from '../support/sample.ts';
import { shellOn } from '../support/shell.ts';

/** How long each writer takes for the agenda paper of the sample in English and in Arabic, and how large it is. */
export async function benchPapers(
  { short }: { short: boolean },
  say: (what: string, figure: string) => void,
) {
  for (const format of formats) {
    for (const language of ['en', 'ar'] as const) {
      const paper = paperIn(language);
      const took: number[] = [];
      let size = 0;
      for (let time = 0; time < (short ? 5 : 25); time += 1) {
        const before = performance.now();
        const written = await writers[format](paper, place);
        took.push(performance.now() - before);
        size = Buffer.byteLength(written);
      }
      const [first = 0, ...others] = took;
      const [median = 0] = others.toSorted((a, b) => a - b).slice(Math.floor(others.length / 2));
      say(
        `${format} in ${language}`,
        `${median.toFixed(1)} ms, the first ${first.toFixed(1)} ms; ${(size / 1e3).toFixed(1)} kB`,
      );
    }
  }
  await benchEdition(short ? 3 : 10, say);
}

/** How long it takes to publish a whole edition of the coming session: every format in six languages, pages, events, all in the database. */
async function benchEdition(times: number, say: (what: string, figure: string) => void) {
  const connection = connect('file::memory:');
  await migrate(connection);
  const shell = shellOn(connection, { now: '2027-07-01T08:00:00.000Z' });
  const person = 'bench';
  const session = comingProgramme.session.id;
  for (const body of sampleBodies) await saveBody(shell.db, body);
  await draft(shell, person, comingProgramme);
  for (const subject of subjects) {
    const asked = { session, person, subject, method: 'meeting', bureau: null } as const;
    await recordAgreement(shell, asked, '2027-07-01');
  }
  const took: number[] = [];
  let papers = 0;
  for (let time = 0; time < times; time += 1) {
    const edit = { session, person, seen: time + 1 };
    await revise(shell, edit, (programme) => ({ ...programme, leftOver: `edition ${time + 1}` }));
    const symbol = `CTOC/COP/WG.7/2027/1${time === 0 ? '' : `/Rev.${time}`}`;
    const before = performance.now();
    const issued = await publish(shell, { session, person, symbol, date: '2027-07-01', authority: 'bureau' });
    took.push(performance.now() - before);
    papers = issued.papers.length;
  }
  const [first = 0, ...others] = took;
  const [median = 0] = others.toSorted((a, b) => a - b).slice(Math.floor(others.length / 2));
  say(
    `a whole edition, ${papers} papers`,
    `${(median / 1e3).toFixed(2)} s, the first ${(first / 1e3).toFixed(2)} s`,
  );
  await connection.db.destroy();
}
