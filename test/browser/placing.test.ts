import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { latestRevision } from '../../src/drafting/store.ts';
import { type Served, served } from '../support/served.ts';
import { openBrowser } from './browser.ts';

const session = 'ctoc-cop-wg.7-5';
const desk = `/desk/sessions/${session}`;

describe('The organization of work in a browser', () => {
  let browser: Browser;
  let program: Served;
  let page: Page;

  before(async () => {
    [browser, program] = [await openBrowser(), await served()];
  });
  beforeEach(async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
  });
  afterEach(async () => {
    await page.context().close();
  });
  after(async () => {
    await browser?.close();
    await program?.stop();
  });

  it('is placed by keyboard alone: a row is moved, split and pinned, each is said, and the last is undone', async () => {
    await signIn();
    await reach(`a[href^="${desk}"]`);
    await follow();

    await reach('a[aria-label="Change row 4"]');
    await follow();
    await reach('#row a[href*="move="]');
    await follow();
    assert.match(await page.innerText('#moving'), /Where to move row 4, 4th meeting/u);
    await reach('button[aria-label="Here: 3rd meeting, place 2"]');
    const before = await page.evaluate<string>(
      'document.getElementById(document.activeElement.getAttribute("aria-describedby")).innerText',
    );
    assert.match(before, /Warning: The rows take 210 minutes; the meeting has 180: 30 minutes too many/u);
    await follow();
    assert.equal(await said(), 'Item 4 moved from Thursday afternoon to Thursday morning.');
    assert.deepEqual((await rows())[2], ['r6 180', 'r7 30']);

    await reach('a[aria-label="Change row 4"]');
    await follow();
    await reach('summary', 'Split in two');
    await page.keyboard.press('Enter');
    await reach('#split-first');
    await type('10');
    await reach('#split-second');
    await type('20');
    await reach('button', 'Split row');
    await follow();
    assert.match(await said(), /Item 4 ends on Thursday afternoon; it ended on Thursday morning/u);
    const split = await rows();
    assert.deepEqual(split[2], ['r6 180', 'r7 10']);
    assert.match(split[3]?.[0] ?? '', / 20$/u);

    await reach('button[aria-label="Pin row 4, 3rd meeting"][aria-pressed="false"]');
    await follow();
    assert.match(await said(), /is pinned/u);
    assert(await page.isVisible('button[aria-label="Pin row 4, 3rd meeting"][aria-pressed="true"]'));

    await reach('.placing__said button', 'Undo');
    await follow();
    assert.match(await said(), /is no longer pinned/u);
    assert(await page.isVisible('button[aria-label="Pin row 4, 3rd meeting"][aria-pressed="false"]'));
    assert.deepEqual(await rows(), split);
  });

  it('is proposed by keyboard alone: an item is given time and a day, the proposal is taken, and undone', async () => {
    await signIn();
    await reach(`a[href^="${desk}"]`);
    await follow();
    const stood = (await rows())[2];
    await reach(`a[href="${desk}/proposal"]`);
    await follow();
    await reach('#plans-minutes-questionnaire');
    await type('200');
    await reach('summary', 'Wishes 3');
    await page.keyboard.press('Enter');
    await reach('#plans-from-questionnaire');
    await type('5 July');
    await reach('button', 'Save, and propose again');
    await follow();
    assert.match(await page.innerText('table.proposal'), /only on Thursday, 5 July/u);
    const before = await page.innerText('#proposed ~ .flow');
    assert.match(before, /Everything fits/u);
    await reach('button', 'Take the proposal');
    await follow();
    assert.match(await said(), /Item 3/u);
    assert.deepEqual((await rows())[2], ['r6 170']);
    await reach('.said button', 'Undo');
    await follow();
    assert.deepEqual((await rows())[2], stood);
  });

  it('is placed by dragging a row by its title, with the same words at each place', async () => {
    await signIn();
    await page.goto(`${program.url}${desk}?move=r8&lang=en`);
    const listed = await page.locator('[data-spot]').allInnerTexts();
    await page.goto(`${program.url}${desk}?lang=en`);
    const title = page.locator('#r-r8 + td');
    await title.scrollIntoViewIfNeeded();
    const from = await title.boundingBox();
    assert(from);
    await page.mouse.move(from.x + 10, from.y + 8);
    await page.mouse.down();
    await page.mouse.move(from.x + 14, from.y + 12, { steps: 3 });
    await page.waitForSelector('[data-spot]');
    assert.deepEqual(await page.locator('[data-spot]').allInnerTexts(), listed);
    const spot = page.locator(`[data-spot="${session}-m3 1"]`);
    await spot.scrollIntoViewIfNeeded();
    const to = await spot.boundingBox();
    assert(to);
    await page.mouse.move(to.x + to.width - 30, to.y + to.height / 2, { steps: 5 });
    await page.mouse.up();
    await page.waitForURL(/done=/u);
    assert.equal(await said(), 'Item 5 moved from Thursday afternoon to Thursday morning.');
  });

  it('has the words of a side event across a narrow page, as it has the titles of items', async () => {
    await signIn();
    await page.goto(`${program.url}${desk}?add=side-event&lang=en`);
    await page.fill('#new-meeting-words', 'Identification of victims, with simultaneous interpretation');
    await page.fill('#new-meeting-date', '4 July 2018');
    await page.fill('#new-meeting-start', '1.15 p.m.');
    await page.fill('#new-meeting-end', '2.45 p.m.');
    await Promise.all([page.waitForURL(/done=/u), page.press('#new-meeting-end', 'Enter')]);
    await page.setViewportSize({ width: 390, height: 800 });
    const width = async (words: string) =>
      (await page.locator('.placing td', { hasText: words }).first().boundingBox())?.width;
    assert.equal(await width('Identification of victims'), await width('Other matters'));
  });

  async function signIn() {
    const person = program.people.find(({ role }) => role === 'secretariat');
    assert(person);
    await page.goto(`${program.url}/sign-in?lang=en`);
    await reach('[name=email]');
    await page.keyboard.type(person.email);
    await reach('[name=password]');
    await page.keyboard.type(person.password);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/desk/u);
  }

  /** Presses Tab until something has the focus. */
  async function reach(selector: string, words = '') {
    const there = `document.activeElement.matches(${JSON.stringify(selector)}) && document.activeElement.textContent.includes(${JSON.stringify(words)})`;
    for (let presses = 0; presses < 250; presses += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate<boolean>(there)) return;
    }
    assert.fail(`the keyboard does not reach ${selector} ${words}`);
  }

  async function type(words: string) {
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(words);
  }

  /** Presses Enter and waits for the page that it leads to. */
  async function follow() {
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
  }

  async function said(): Promise<string> {
    return await page.innerText('[role="status"]');
  }

  async function rows() {
    const { programme } = await latestRevision(program.shell.db, session);
    return programme.works[0].meetings.map((meeting) =>
      meeting.rows.map(({ id, minutes }) => `${id} ${minutes}`),
    );
  }
});
