import { wordsOf } from './fold.ts';
import { tidyTitle } from './outline.ts';

/** The title at the start of what ran on, and the rest: up to the word that begins a sentence. Null where that is not clear. */
export function cutTitle(text: string): { readonly title: string; readonly rest: string } | null {
  const head = text.slice(0, 500);
  const match = starters.exec(head);
  const stop = /[.。](?=\s|$|\p{Script=Han})/u.exec(head);
  if (match && (!stop || match.index <= stop.index)) {
    return { title: tidyTitle(head.slice(0, match.index)), rest: text.slice(match.index).trim() };
  }
  if (stop && wordsOf(head.slice(0, stop.index)).length <= 25) {
    return { title: tidyTitle(head.slice(0, stop.index)), rest: text.slice(stop.index + 1).trim() };
  }
  return text.length < 200 ? { title: tidyTitle(text), rest: '' } : null;
}

/** Words with which a sentence begins and a title, once begun, hardly goes on. */
const starters = new RegExp(
  `(?<=[\\p{Ll}\\d)»”"\\p{Script=Arabic}] )(?:${[
    'In (?:its|accordance|the|line|his|her|their|order)|Pursuant|According|At (?:its|the)|The|This|By (?:its|the)|Under|Rule|Article|For (?:its|the)|On|As|It|No|Following|Since|Participants|Delegations|Members|Representatives|Experts|Having|After|Before|Document',
    "Conformément|Un|Une|Le|La|Les|L[’']|Au|Aux|À|Dans|Par|En|Aucun|Lors|Selon|Il|Elle|Ce|Cette|Comme|Pour|Sur|Après|Suite|Les|Des|Documentation",
    'De conformidad|En|El|La|Los|Las|Un|Una|Al|Por|Según|Con|Se|Conforme|Durante|Tras|Para|Esta|Este|Documentación',
    'В|Во|На|Согласно|Для|По|Как|С|Со|Это|Эта|Настоящ\\p{L}+|После|Комитет\\p{L}*|Совет\\p{L}*|Рабоч\\p{L}+ групп\\p{L}+|Документация|Конференци\\p{L}+|Доклад|Предварительная повестка|Делегац\\p{L}+|Участник\\p{L}*|Сессия|Заседание',
  ].join('|')})(?=[ \\p{L}])`,
  'u',
);
