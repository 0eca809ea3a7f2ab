import type { Annex, Block, Paper, Place } from '../paper.ts';
import { type Shape, shape } from '../shapes.ts';
import { parts } from './blocks.ts';
import { coverPage, preface } from './head.ts';
import { beginWriting, type Writing } from './inline.ts';
import { annexMeta, type Component, metaOf } from './meta.ts';
import { type Names, namesOf } from './naming.ts';
import { xmlText } from './xml.ts';

/**
 * A paper in Akoma Ntoso 3.0 as the United Nations use it (AKN4UN): a `debateReport` of the subtype `agenda`, its annexes
 * as documents of their own. The same paper is the same characters.
 */
export function akn(paper: Paper, place: Place): string {
  const names = namesOf(paper);
  const writing = beginWriting(paper, place);
  const annexes = paper.blocks
    .filter((block): block is Annex => block.block === 'annex')
    .map((annex, index) => headed(annex, index + 1));
  const cover = coverPage(paper, writing);
  const above = preface(paper, writing);
  const body = mainBody(
    paper.blocks.filter(({ block }) => block !== 'annex'),
    '',
    writing,
  );
  const report = shape('debateReport', { name: names.name, contains: 'originalVersion' }, [
    metaOf(paper, place, names, annexes),
    cover,
    above,
    body,
    ...(annexes.length > 0
      ? [
          shape(
            'attachments',
            {},
            annexes.map((annex) => attachment(paper, place, names, annex, writing)),
          ),
        ]
      : []),
  ]);
  return xmlText(namespace, shape('akomaNtoso', {}, [report]));
}

const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** An annex with its heading, "Annex", and its title. */
interface HeadedAnnex extends Component {
  readonly eId: string;
  readonly title: string | null;
  readonly blocks: readonly Block[];
}

function headed({ blocks }: Annex, place: number): HeadedAnnex {
  const [first, second] = blocks;
  const words = first?.block === 'heading' ? first.words : '';
  const title = first?.block === 'heading' && second?.block === 'heading' ? second.words : null;
  return {
    component: `annex_${place}`,
    eId: `att_${place}`,
    words,
    title,
    blocks: blocks.slice(title === null ? (first?.block === 'heading' ? 1 : 0) : 2),
  };
}

function attachment(paper: Paper, place: Place, names: Names, annex: HeadedAnnex, writing: Writing): Shape {
  const { eId, words, title, blocks } = annex;
  const name = blocks.some(({ block }) => block === 'timetable') ? 'timetable' : 'annex';
  return shape('attachment', { eId: eId }, [
    ...(words === '' ? [] : [shape('heading', {}, [words])]),
    shape('doc', { name, contains: 'originalVersion' }, [
      annexMeta(paper, place, names, annex),
      ...(title === null ? [] : [shape('preface', {}, [shape('p', {}, [shape('docTitle', {}, [title])])])]),
      mainBody(blocks, eId, writing),
    ]),
  ]);
}

/** A body is never empty. */
function mainBody(blocks: readonly Block[], above: string, writing: Writing): Shape {
  const inside = parts(blocks, above, writing);
  return shape('mainBody', {}, inside.length > 0 ? inside : [shape('p')]);
}
