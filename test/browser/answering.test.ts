import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { type Served, served } from '../support/served.ts';
import { linkFromMail } from './answer-link.ts';
import { openBrowser } from './browser.ts';

describe('A member with a phone', () => {
  let browser: Browser;
  let program: Served;
  before(async () => {
    [browser, program] = [await openBrowser(), await served()];
  });
  after(async () => {
    await browser?.close();
    await program?.stop();
  });

  it('comes from the mail to an answer by three clicks, without a script', async () => {
    const context = await browser.newContext({
      viewport: { width: 390, height: 800 },
      hasTouch: true,
      isMobile: true,
      javaScriptEnabled: false,
    });
    const page = await context.newPage();
    const address = await linkFromMail(program.shell, 'ctoc-cop-wg.7-6');
    // The mail itself stands for the first click.
    await page.setContent(`<a href="${program.url}${address}">Read the text and answer</a>`);
    await page.click('a');
    await page.click('main button');
    assert.equal(new URL(page.url()).pathname, '/desk/sessions/ctoc-cop-wg.7-6/rounds/5');
    await page.click('button[value=acknowledge]');
    const said = await page.textContent('.members');
    assert.match(said ?? '', /You, Chair.*Acknowledged/u);
    const kinds = await program.shell.db.selectFrom('move').select('kind').orderBy('number').execute();
    assert.deepEqual(
      kinds.map(({ kind }) => kind),
      ['see', 'acknowledge'],
    );
    await context.close();
  });
});
