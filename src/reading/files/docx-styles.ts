import { walkXml } from './markup-walk.ts';

/** What a style of Word gives its paragraphs, with what it takes over from the style it is based on. */
export interface Style {
  /** Of which level of headings it is, counted from 1. */
  readonly heading: number | null;
  readonly list: string | null;
  readonly level: number;
  readonly bold: boolean;
}

interface Written {
  heading?: number;
  list?: string;
  level?: number;
  bold?: boolean;
  based?: string;
}

const plain: Style = { heading: null, list: null, level: 0, bold: false };

/** The styles of a Word document by their ids. */
export function stylesIn(xml: string | null): (id: string | null) => Style {
  if (xml === null) return () => plain;
  const written = new Map<string, Written>();
  let now: Written | null = null;
  walkXml(xml, {
    opens: (name, attributes) => {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:style') {
        now = {};
        written.set(attributes['w:styleId'] ?? '', now);
      } else if (!now) return;
      else if (name === 'w:name') {
        const [, level] = /^heading ([1-9])$/iu.exec(value) ?? [];
        if (level) now.heading = Number(level);
        else if (/^(?:title|subtitle)$/iu.test(value)) now.heading = 1;
      } else if (name === 'w:basedOn') now.based = value;
      else if (name === 'w:outlineLvl' && Number(value) < 9) now.heading ??= Number(value) + 1;
      else if (name === 'w:numId') now.list = value;
      else if (name === 'w:ilvl') now.level = Number(value);
      else if (name === 'w:b') now.bold = value !== '0' && value !== 'false';
    },
    closes: (name) => {
      if (name === 'w:style') now = null;
    },
    says: () => {},
  });
  return (id) => (id === null ? plain : styleOf(written, id));
}

function styleOf(written: ReadonlyMap<string, Written>, id: string): Style {
  const whole: Written = {};
  let next: string | undefined = id;
  for (let depth = 0; next !== undefined && depth < 20; depth += 1) {
    const one: Written | undefined = written.get(next);
    for (const [name, value] of Object.entries(one ?? {})) {
      if (!(name in whole)) Object.assign(whole, { [name]: value });
    }
    next = one?.based;
  }
  const { heading = null, list = null, level = 0, bold = false } = whole;
  return { heading, list, level, bold };
}
