import { connect } from '../../db/connect.ts';
import { migrate } from '../../db/migrations.ts';
import { recordAgreement } from '../../src/acts/ask.ts';
import { publish } from '../../src/acts/publish.ts';
import { draft, revise } from '../../src/acts/revise.ts';
import { saveBody } from '../../src/bodies/store.ts';
import { subjects } from '../../src/drafting/programme.ts';
import { textIn } from '../../src/language/text.ts';
import { formats, writers } from '../../src/papers/writers.ts';
import { readPaperFile } from '../../src/reading/read-file.ts';
import { paperIn, place, withAgenda } from '../papers-written/example.ts';
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
  await benchReading(short ? 3 : 9, say);
  await benchEdition(short ? 3 : 10, say);
}

/** How long it takes to read papers of some twenty pages, each in a thread of its own, as text, Word document and PDF. */
async function benchReading(times: number, say: (what: string, figure: string) => void) {
  const sentence =
    'The Working Group may wish to consider, at its fifth meeting, how States parties cooperate. ';
  const long = textIn('en', Array.from({ length: 26 }, () => sentence.repeat(9).trim()).join('\n\n'));
  const paper = paperIn(
    'en',
    withAgenda((agenda) => agenda.map((item) => ({ ...item, annotation: long }))),
  );
  for (const format of ['pdf', 'docx', 'text', 'html'] as const) {
    const written = await writers[format](paper, place);
    const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : written;
    const name = `paper.${format === 'text' ? 'txt' : format}`;
    const took: number[] = [];
    let items = 0;
    for (let time = 0; time < times; time += 1) {
      const before = performance.now();
      ({ items } = { items: (await readPaperFile(bytes, name)).items.length });
      took.push(performance.now() - before);
    }
    const pages =
      format === 'pdf'
        ? `, ${
            Buffer.from(bytes)
              .toString('latin1')
              .match(/\/Type \/Page\b/gu)?.length ?? 0
          } pages`
        : '';
    const [median = 0] = took.toSorted((a, b) => a - b).slice(Math.floor(took.length / 2));
    say(
      `read ${format}${pages}`,
      `${median.toFixed(0)} ms, at most ${Math.max(...took).toFixed(0)} ms; ${items} items`,
    );
  }
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
