import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, ConsoleMessage, Page } from 'playwright-core';
import type { SamplePerson } from '../../src/acts/sample.ts';
import { type Served, served } from '../support/served.ts';
import { linkFromMail } from './answer-link.ts';
import { openBrowser } from './browser.ts';
import { withFollower } from './follower.ts';
import { withLookedAfter } from './looked-after.ts';
import { withNotes } from './noted.ts';
import { withOwnCalendar } from './own-calendar.ts';
import { deskPages, publicPages } from './pages.ts';
import { withReport } from './reported.ts';
import { withSecondWork } from './second-work.ts';

/** Every two of width, colours and language meet in one of these. */
const looks = [
  { width: 1280, colorScheme: 'light', lang: 'en' },
  { width: 1280, colorScheme: 'dark', lang: 'ar' },
  { width: 390, colorScheme: 'light', lang: 'ar' },
  { width: 390, colorScheme: 'dark', lang: 'en' },
  { width: 320, colorScheme: 'light', lang: 'en' },
  { width: 320, colorScheme: 'dark', lang: 'ar' },
] as const;

/** Settings with which single sign-on is offered; nobody uses it here. */
const withProvider = {
  OIDC_ISSUER: 'https://id.example',
  OIDC_CLIENT_ID: 'plenary',
  OIDC_CLIENT_SECRET: 'secret',
};

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a keyboard can reach. */
const reachable = 'a[href], button, input:not([type=hidden]), select, textarea, summary';

describe('Every page in a browser', () => {
  let browser: Browser;
  let program: Served;
  let followed: readonly string[];
  let linked: string;
  let own: string;
  before(async () => {
    [browser, program] = [await openBrowser(), await served({ env: withProvider })];
    await withSecondWork(program.shell, 'ctoc-cop-wg.7-6');
    await withReport(program.shell, 'ctoc-cop-wg.7-6');
    await withNotes(program.shell);
    await withLookedAfter(program.shell, 'ctoc-cop-extended-bureau');
    followed = await withFollower(program.shell, 'ctoc-cop-wg.7-6', 'ctoc-cop-wg.7');
    own = await withOwnCalendar(program.shell, 'ctoc-cop-wg.7-6', 'ctoc-cop-wg.7');
    linked = await linkFromMail(program.shell, 'ctoc-cop-wg.7-6');
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
      await examine(context, [...publicPages, ...followed, own, linked], lang);
      await context.close();
    });

    for (const role of ['secretariat', 'officer', 'administrator'] as const) {
      it(`is faultless for axe and needs no scrolling sideways for the ${role}, ${named}`, async () => {
        const context = await opened(look);
        await signIn(context, role);
        const paths = deskPages.filter((page) => page.role === role).map(({ path }) => path);
        await examine(context, paths, lang);
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

  for (const path of ['/', '/sessions/ctoc-cop-wg.7-6', '/calendars']) {
    it(`${path} lets the keyboard reach all that can be followed or pressed, in the order in which it is read`, async () => {
      const context = await opened(looks[0]);
      const page = await context.newPage();
      await page.goto(`${program.url}${path}?lang=en`);
      const all = await page.evaluate<number>(
        `[...document.querySelectorAll('${reachable}')].filter((one) => one.checkVisibility()).length`,
      );
      for (let expected = 0; expected < all; expected += 1) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate<number>(
          `[...document.querySelectorAll('${reachable}')].filter((one) => one.checkVisibility()).indexOf(document.activeElement)`,
        );
        assert.equal(at, expected);
        assert(
          await page.evaluate<boolean>(
            `getComputedStyle(document.activeElement).outlineStyle !== 'none' && document.activeElement.matches(':focus-visible')`,
          ),
          `what is number ${expected} does not show that it has the focus`,
        );
      }
      await context.close();
    });
  }

  it('copies the address of a calendar where scripts run, and shows no button for it where they do not', async () => {
    const address = `${program.url}/calendars/all.ics`;
    const context = await opened(looks[0]);
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: program.url });
    const page = await context.newPage();
    await page.goto(`${program.url}/calendars?lang=en`);
    await page.click('[data-copies]');
    await page.waitForFunction(
      `navigator.clipboard.readText().then((said) => said === ${JSON.stringify(address)})`,
    );
    await context.close();

    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(`${program.url}/calendars?lang=en`);
    assert.equal(await still.isVisible('[data-copies]'), false);
    assert.equal(await still.inputValue('#address'), address);
    await plain.close();
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

  /** Opens pages in two tabs, one after the other in each, and says all that is wrong with any of them. */
  async function examine(context: BrowserContext, paths: readonly string[], lang: string) {
    const left = [...paths];
    const wrong: string[] = [];
    const tab = async () => {
      const page = await context.newPage();
      for (let path = left.shift(); path !== undefined; path = left.shift())
        wrong.push(...(await wrongOn(page, path, lang)));
      await page.close();
    };
    await Promise.all([tab(), tab()]);
    assert.deepEqual(wrong, []);
  }

  async function wrongOn(page: Page, path: string, lang: string): Promise<readonly string[]> {
    const wrong: string[] = [];
    const heard = (message: ConsoleMessage) => {
      if (message.type() === 'error' && path !== '/nowhere') wrong.push(`${path}: ${message.text()}`);
    };
    page.on('console', heard);
    const answer = await page.goto(`${program.url}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
    const expected = path === '/nowhere' ? 404 : 200;
    if (answer?.status() !== expected) wrong.push(`${path}: ${answer?.status()}`);
    if ((await page.getAttribute('html', 'dir')) !== (lang === 'ar' ? 'rtl' : 'ltr'))
      wrong.push(`${path}: dir`);
    if (!(await fits(page))) wrong.push(`${path} is wider than the window`);
    await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
    if (!(await fits(page))) wrong.push(`${path} is wider than the window with all of it open`);
    // No page has frames: axe needs no page of its own to bring its findings together.
    const { violations } = await new AxeBuilder({ page }).withTags(rules).setLegacyMode(true).analyze();
    for (const { id, nodes } of violations) {
      wrong.push(`${path}: ${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
    }
    page.off('console', heard);
    return wrong;
  }

  async function fits(page: Page): Promise<boolean> {
    return await page.evaluate<boolean>('document.documentElement.scrollWidth <= window.innerWidth');
  }

  /** Where the link leads that has the focus. */
  async function focused(page: Page): Promise<string> {
    return (await page.evaluate<string | null>('document.activeElement?.getAttribute("href") ?? null')) ?? '';
  }
});
