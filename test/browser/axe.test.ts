import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { SamplePerson } from '../../src/acts/sample.ts';
import { type Served, served } from '../support/served.ts';
import { openBrowser } from './browser.ts';
import { deskPages, publicPages } from './pages.ts';

const looks = [
  { width: 1280, colorScheme: 'light', lang: 'en' },
  { width: 390, colorScheme: 'dark', lang: 'ar' },
  { width: 320, colorScheme: 'light', lang: 'en' },
  { width: 1280, colorScheme: 'dark', lang: 'ar' },
] as const;

describe('Every page in a browser', () => {
  let browser: Browser;
  let program: Served;
  before(async () => {
    [browser, program] = [await openBrowser(), await served()];
  });
  after(async () => {
    await browser?.close();
    await program?.stop();
  });

  for (const look of looks) {
    const { width, colorScheme, lang } = look;
    const named = `${width} px wide, ${colorScheme}, in ${lang}`;

    it(`is faultless for axe and needs no scrolling sideways for the public, ${named}`, async () => {
      const context = await opened(look);
      for (const path of publicPages) await examine(context, path, lang);
      await context.close();
    });

    for (const role of ['secretariat', 'officer', 'administrator'] as const) {
      it(`is faultless for axe and needs no scrolling sideways for the ${role}, ${named}`, async () => {
        const context = await opened(look);
        await signIn(context, role);
        for (const page of deskPages.filter((one) => one.role === role))
          await examine(context, page.path, lang);
        await context.close();
      });
    }
  }

  it('leads by keyboard alone from the first page to a session, past everything by the skip link', async () => {
    const context = await opened(looks[0]);
    const page = await context.newPage();
    await page.goto(program.url);
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), '#main');
    await page.keyboard.press('Enter');
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      const href = await focused(page);
      if (href.startsWith('/sessions/')) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/sessions\//u);
    await context.close();
  });

  async function opened({ width, colorScheme }: (typeof looks)[number]): Promise<BrowserContext> {
    return await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  }

  async function signIn(context: BrowserContext, role: SamplePerson['role']) {
    const person = program.people.find((one) => one.role === role);
    assert(person);
    const page = await context.newPage();
    await page.goto(`${program.url}/sign-in?lang=en`);
    await page.fill('[name=email]', person.email);
    await page.fill('[name=password]', person.password);
    await page.press('[name=password]', 'Enter');
    await page.waitForURL(/\/desk/u);
    await page.close();
  }

  async function examine(context: BrowserContext, path: string, lang: string) {
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404')) faults.push(message.text());
    });
    const address = `${program.url}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`;
    const answer = await page.goto(address);
    assert(answer && (answer.status() < 400 || path === '/nowhere'), `${path}: ${answer?.status()}`);
    assert.equal(await page.getAttribute('html', 'dir'), lang === 'ar' ? 'rtl' : 'ltr');
    const { violations } = await new AxeBuilder({ page }).analyze();
    const said = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
    );
    assert.deepEqual(said, [], path);
    assert.deepEqual(faults, [], path);
    assert(await fits(page), `${path} is wider than the window`);
    await page.close();
  }

  async function fits(page: Page): Promise<boolean> {
    return await page.evaluate<boolean>('document.documentElement.scrollWidth <= window.innerWidth');
  }

  /** Where the link leads that has the focus. */
  async function focused(page: Page): Promise<string> {
    return (await page.evaluate<string | null>('document.activeElement?.getAttribute("href") ?? null')) ?? '';
  }
});
