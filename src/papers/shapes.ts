/** A piece of a drawing as it stands in a page: an element of HTML or SVG, with what is inside. Writers escape every word. */
export interface Shape {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly inside: readonly (Shape | string)[];
}

/** An attribute that is not there. */
type Value = string | number | null;

/** A shape with those of the attributes that are there, around what is inside. */
export function shape(
  tag: string,
  attributes: Readonly<Record<string, Value>> = {},
  inside: readonly (Shape | string)[] = [],
): Shape {
  const there = Object.entries(attributes).filter(
    (entry): entry is [string, string | number] => entry[1] !== null,
  );
  return { tag, attributes: Object.fromEntries(there), inside };
}

/** A shape in the letters of HTML; `escaped` makes words harmless. */
export function shapeText({ tag, attributes, inside }: Shape, escaped: (words: string) => string): string {
  const said = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
  const within = inside.map((one) => (typeof one === 'string' ? escaped(one) : shapeText(one, escaped)));
  return `<${tag}${said.join('')}>${within.join('')}</${tag}>`;
}
