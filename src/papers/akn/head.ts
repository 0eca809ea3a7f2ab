import { span } from '../../language/dates.ts';
import type { Masthead, Paper } from '../paper.ts';
import { type Shape, shape } from '../shapes.ts';
import { authorialNote, inline, twoEnds, type Writing } from './inline.ts';

/** The masthead. */
export function coverPage({ masthead, origin }: Paper, writing: Writing): Shape {
  const { house, organ, distribution, date, dateWords, ownLanguage, original } = masthead;
  return shape('coverPage', {}, [
    line(shape('organization', { refersTo: '#un' }, [house])),
    ...symbolLine(masthead, writing),
    ...(organ === ''
      ? []
      : [line(shape('docAuthority', origin.organ ? { refersTo: '#organ' } : {}, [organ]))]),
    line(shape('inline', { name: 'distribution' }, [distribution])),
    line(shape('docDate', { date }, [dateWords])),
    ...(ownLanguage === null ? [] : [line(shape('inline', { name: 'language' }, [ownLanguage]))]),
    line(shape('inline', { name: 'originalLanguage' }, [original])),
  ]);
}

function symbolLine({ symbol, symbolNote }: Masthead, writing: Writing): readonly Shape[] {
  if (symbol === null) return [];
  const note = symbolNote ? [authorialNote(symbolNote, writing)] : [];
  return [line(shape('docNumber', {}, [symbol]), ...note)];
}

/** What stands between the masthead and the text: who meets, in which session, where and when, and the title. */
export function preface(paper: Paper, writing: Writing): Shape {
  const { occasion, under = [], title, titleNotes = [], origin } = paper;
  const lines = occasion.map((words, index) => {
    const body = origin.bodies.findIndex(({ name }) => name === words);
    if (index === occasion.length - 1) return line(event(words, paper));
    if (body < 0) return line(shape('session', { refersTo: '#session' }, [words]));
    return line(shape('docCommittee', { refersTo: `#body_${body + 1}` }, [words]));
  });
  return shape('preface', {}, [
    ...lines,
    ...under.map((runs) => line(...inline(runs, writing))),
    line(shape('docTitle', {}, [title]), ...titleNotes.map((note) => authorialNote(note, writing))),
  ]);
}

/** The place and the days of the session, in the order of the language. */
function event(words: string, { language, facts, origin }: Paper): Shape {
  const { start, end } = facts.session;
  const days = span(start, end, language);
  const ends = twoEnds(days);
  const dated: Pieces =
    ends && start !== end
      ? [shape('docDate', { date: start }, [ends[0]]), ends[1], shape('docDate', { date: end }, [ends[2]])]
      : [shape('docDate', { date: start }, [days])];
  const location: Pieces = [shape('location', { refersTo: '#place' }, [origin.place.name])];
  const inside = put(put([words], days, dated), origin.place.name, location);
  return shape('event', { refersTo: '#session' }, inside);
}

type Pieces = readonly (Shape | string)[];

/** Puts pieces in the place of the words that they say, the first time that these stand there. */
function put(among: Pieces, words: string, pieces: Pieces): Pieces {
  const index = among.findIndex((one) => typeof one === 'string' && one.includes(words));
  const found = among[index];
  if (words === '' || typeof found !== 'string') return among;
  const at = found.indexOf(words);
  const around = [[found.slice(0, at)], pieces, [found.slice(at + words.length)]].flat();
  return among.toSpliced(index, 1, ...around.filter((one) => one !== ''));
}

function line(...inside: Pieces): Shape {
  return shape('p', {}, inside);
}
