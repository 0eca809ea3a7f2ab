import assert from 'node:assert/strict';
import { idIn, signed } from '../../src/people/sign-in/signed.ts';

const secret = 'a secret of sixteen letters and more';

describe('An id that is signed', () => {
  it('is read back, and can stand in an address', () => {
    const token = signed('abc123', secret);
    assert.match(token, /^abc123\.[\w-]{43}$/u);
    assert.equal(idIn(token, secret), 'abc123');
    assert.equal(idIn(signed('a.b', secret), secret), 'a.b');
  });

  it('is nobody’s where the id, the signature or the secret is another', () => {
    const token = signed('abc123', secret);
    const others = ['', '.', 'abc123', 'abc123.', token.slice(0, -1), `${token}A`, ` ${token}`];
    const forged = [token.replace('abc123', 'abc124'), token.slice(6), `abc123.${'é'.repeat(43)}`];
    for (const other of [...others, ...forged]) assert.equal(idIn(other, secret), null, other);
    assert.equal(idIn(token, 'another secret, as long as the first'), null);
  });
});
