import { create } from 'qrcode';
import { type Shape, shape } from '../../papers/shapes.ts';

/** How many light squares stand around a code, as its standard asks. */
const margin = 4;

/** An address as a code that telephones read: black on white whatever the colours of the page. */
export function qrCode(address: string, name: string): Shape {
  const { modules } = create(address, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  const runs: string[] = [];
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const from = column;
      while (column < size && modules.get(row, column)) column += 1;
      if (column > from) runs.push(`M${from + margin} ${row + margin}h${column - from}v1H${from + margin}z`);
    }
  }
  const whole = size + 2 * margin;
  return shape(
    'svg',
    {
      class: 'qr',
      viewBox: `0 0 ${whole} ${whole}`,
      role: 'img',
      'aria-label': name,
      'shape-rendering': 'crispEdges',
    },
    [
      shape('rect', { width: String(whole), height: String(whole), fill: '#fff' }),
      shape('path', { d: runs.join(''), fill: '#000' }),
    ],
  );
}
