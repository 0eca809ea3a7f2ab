import { DOMImplementation, type Document, type Element, XMLSerializer } from '@xmldom/xmldom';
import type { Shape } from '../shapes.ts';

/** Elements that stand on one line: within most of them every blank is part of the words. */
const oneLine: ReadonlySet<string> = new Set(['p', 'num', 'heading', 'th', 'td']);

/** What XML cannot hold: control characters, halves of characters, and what is no character. */
const unheld = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A document of XML in one namespace, an element a line but where words are. What XML cannot hold is left away. */
export function xmlText(namespace: string, { tag, attributes, inside }: Shape): string {
  const document = new DOMImplementation().createDocument(namespace, tag);
  const root = document.documentElement;
  if (root) fill(root, { tag, attributes, inside }, { document, namespace, line: '\n' });
  const written = new XMLSerializer().serializeToString(document, { requireWellFormed: true });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written}\n`;
}

interface Within {
  readonly document: Document;
  readonly namespace: string;
  /** What begins a line as far in as the element stands; empty among words. */
  readonly line: string;
}

function fill(element: Element, { tag, attributes, inside }: Shape, within: Within) {
  const { document, namespace, line } = within;
  const deeper = line === '' || oneLine.has(tag) ? '' : `${line}  `;
  const say = (words: string) => {
    if (words !== '') element.appendChild(document.createTextNode(words));
  };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, held(String(value)));
  for (const one of inside) {
    if (typeof one === 'string') say(held(one));
    else {
      say(deeper);
      const child = document.createElementNS(namespace, one.tag);
      element.appendChild(child);
      fill(child, one, { ...within, line: deeper });
    }
  }
  if (deeper !== '' && inside.length > 0) say(line);
}

function held(words: string): string {
  return words.replaceAll(unheld, '');
}
