import { Parser } from 'htmlparser2';
import { RuleBroken } from '../../rules.ts';

/** What is done at each piece of a page of the web or an XML file, in their order. */
export interface Walk {
  readonly opens: (name: string, attributes: Readonly<Record<string, string>>, at: number) => void;
  readonly closes: (name: string, at: number) => void;
  readonly says: (words: string, at: number) => void;
}

/** No paper nests as deep. */
const deepest = 400;

/** Walks through an HTML text once, however broken it is. @throws RuleBroken file.too-deep */
export function walkHtml(text: string, walk: Walk): void {
  walkThrough(text, walk, false);
}

/**
 * Walks through an XML text once. Entities of its own are never followed.
 * @throws RuleBroken file.too-deep, file.entities, file.damaged where it does not end as it began
 */
export function walkXml(text: string, walk: Walk): void {
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(text)) throw new RuleBroken('file.entities');
  walkThrough(text, walk, true);
}

function walkThrough(text: string, walk: Walk, xml: boolean): void {
  let depth = 0;
  let elements = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        elements += 1;
        if (depth > deepest) throw new RuleBroken('file.too-deep', { depth: deepest });
        walk.opens(name, attributes, parser.startIndex);
      },
      onclosetag: (name) => {
        depth -= 1;
        walk.closes(name, parser.startIndex);
      },
      ontext: (words) => walk.says(words, parser.startIndex),
    },
    { xmlMode: xml },
  );
  parser.write(text);
  if (xml && (depth > 0 || elements === 0)) throw new RuleBroken('file.damaged');
  parser.end();
}
