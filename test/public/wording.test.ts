import assert from 'node:assert/strict';
import { authorities } from '../../src/editions/edition.ts';
import { asWords } from '../../src/web/public/shown.ts';
import { authorityOf } from '../../src/web/public/wording.ts';
import { lineOf } from '../calendar/editions.ts';

describe('What an edition rests on', () => {
  it('is the agreement of the Bureau for the Bureau and the secretariat, and their own word for the Chair and the body', () => {
    const editions = lineOf(...authorities.map((authority) => ({ authority })));
    assert.deepEqual(
      editions.map((edition) => asWords(authorityOf(edition, 'en'))),
      [
        'Bureau; as agreed by the extended Bureau of the Conference of the Parties on 23 March 2018',
        'Secretariat; as agreed by the extended Bureau of the Conference of the Parties on 23 March 2018',
        'Chair',
        'The body itself',
      ],
    );
  });
});
