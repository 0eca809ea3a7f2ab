import type { Text } from '../language/text.ts';
import type { ReportText } from './texts.ts';

/** A text, wherever it stands in a value. */
function isText(value: unknown): value is Text {
  return (
    typeof value === 'object' &&
    value !== null &&
    'words' in value &&
    'translations' in value &&
    'language' in value
  );
}

/** The same value with every text in it as `reword` makes it; where one stands is told by names parted by points. */
export function withEachTextIn<Value>(
  value: Value,
  reword: (text: Text, where: string) => Text,
  where: string,
): Value {
  if (isText(value)) return reword(value, where) as Value & Text;
  if (Array.isArray(value)) {
    return value.map((one: unknown, index) =>
      withEachTextIn(one, reword, `${where}.${idOf(one) ?? index + 1}`),
    ) as Value & unknown[];
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, withEachTextIn(one, reword, `${where}.${name}`)]),
  ) as Value & object;
}

/** Every text in a value, in its order. */
export function textsIn(value: unknown, where: string): readonly ReportText[] {
  const texts: ReportText[] = [];
  withEachTextIn(
    value,
    (text, at) => {
      texts.push({ where: at, text });
      return text;
    },
    where,
  );
  return texts;
}

function idOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? value.id
    : null;
}
