import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { violations } from './axe';
import { holdConversation } from './proposed';
import type { Server } from './server';
import { borrow } from './shared';
import { visit } from './visit';

let server: Server;
let browser: Browser;
let lifts: string;
let renewals: string;

beforeAll(async () => {
  ({ server, browser } = await borrow());
  lifts = await holdConversation(server, 'lifts');
  renewals = await holdConversation(server, 'renewals');
});

interface Stored {
  undoable: boolean;
  phase: string;
  proposal: { capabilities: { capability_id: string; name: string; weight: number; level: { level: number } }[] };
}
const stored = (id: string) => server.call<Stored>('GET', `/v1/conversations/${id}/proposal`);
const card = (page: Page, name: string) => page.getByRole('article', { name });
/** Waits until what is stored looks right: what is shown may be ahead of it. */
const until = (id: string, holds: (one: Stored) => boolean) => expect.poll(async () => holds(await stored(id)), { timeout: 15_000 }).toBe(true);

test('level and weight are changed, a capability dropped, and all taken back, with what is stored the same', async () => {
  const { page, context, complaints } = await visit(browser, server);
  const before = (await stored(lifts)).proposal;
  const [first, second] = before.capabilities;
  if (!first || !second) throw new Error('no capabilities');
  await page.goto(`/conversations/${lifts}/proposal`);
  await page.getByRole('heading', { name: /^\d+ capabilities, \d in focus$/ }).waitFor();
  const one = card(page, first.name);

  await one.getByRole('button', { name: 'Why level' }).click();
  await one.getByText('why not higher').waitFor();
  expect(await one.getByRole('listitem').count()).toBeGreaterThan(5);

  await one.getByRole('button', { name: 'Change level or weight' }).click();
  const level = first.level.level === 5 ? 4 : 5;
  // The radio button itself is out of sight; its label is what a hand meets.
  await one.getByRole('radiogroup').getByText(String(level), { exact: true }).click();
  await page.getByText(`“${first.name}” is now at level ${level}`).first().waitFor();
  await until(lifts, ({ proposal }) => proposal.capabilities[0]?.level.level === level);
  await one.getByRole('img', { name: `Level ${level} of 5` }).first().waitFor();

  await one.getByLabel('Weight in per cent').fill('35');
  await one.getByLabel('Weight in per cent').press('Enter');
  await page.getByText(`“${first.name}” now weighs 35%`).first().waitFor();
  await until(lifts, ({ proposal }) => proposal.capabilities[0]?.weight === 35);
  const weights = await page.getByRole('article').getByRole('img', { name: /^Weight/ }).evaluateAll((bars) => bars.map((bar) => Number.parseInt(bar.textContent ?? '', 10)));
  expect(weights.reduce((sum, weight) => sum + weight)).toBe(100);

  await card(page, second.name).getByRole('button', { name: `More about ${second.name}` }).click();
  await page.getByRole('menuitem', { name: 'Drop it' }).click();
  await card(page, second.name).waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('capabilities');
  await page.getByText(`“${second.name}” is out`).first().waitFor();
  await page.getByRole('region', { name: 'Considered and left out' }).getByRole('heading', { name: second.name }).waitFor();

  expect(await violations(page)).toEqual([]);
  for (const words of [`“${second.name}” is in again`, 'the weights are as they were', `“${first.name}” is at level ${first.level.level}`]) {
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText(words).first().waitFor();
  }
  expect((await stored(lifts)).proposal).toEqual(before);
  await page.getByRole('button', { name: 'Undo' }).waitFor({ state: 'detached' });
  await context.close();
  expect(complaints).toEqual([]);
});

test('accepting waits for the changes that are still on their way', async () => {
  const id = await holdConversation(server, 'renewals');
  const { page, context, complaints } = await visit(browser, server);
  const [first] = (await stored(id)).proposal.capabilities;
  if (!first) throw new Error('no capabilities');
  await page.goto(`/conversations/${id}/proposal`);
  await page.route('**/turns', async (route) => {
    if (route.request().postData()?.includes('"drop"')) await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await card(page, first.name).getByRole('button', { name: `More about ${first.name}` }).click();
  await page.getByRole('menuitem', { name: 'Drop it' }).click();
  await page.getByRole('button', { name: 'Accept the proposal' }).first().click();
  await page.getByRole('button', { name: 'Accept and make the role profile' }).click();
  await page.locator('#accepted').waitFor();
  const { items } = await server.call<{ items: { capabilities: { capability_id: string }[] }[] }>(
    'GET',
    `/v1/role-profiles?conversation_id=${id}`,
  );
  expect(items.map((one) => one.capabilities.some(({ capability_id }) => capability_id === first.capability_id))).toEqual([false]);
  await context.close();
  expect(complaints).toEqual([]);
});

test('a capability is found by need and added, two are compared, and a quote leads to the message', async () => {
  const { page, context, complaints } = await visit(browser, server);
  await page.goto(`/conversations/${lifts}/proposal`);
  await page.getByRole('button', { name: 'Add from the library' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What is missing?').fill('our handovers lose information');
  await dialog.getByRole('button', { name: /^Add / }).first().waitFor();
  expect(await violations(page)).toEqual([]);
  const name = (await dialog.getByRole('button', { name: /^Add / }).first().getAttribute('aria-label'))?.slice(4) ?? '';
  await dialog.getByRole('button', { name: /^Add / }).first().click();
  await card(page, name).getByText('Added by you').waitFor();
  await page.getByText(`“${name}” is in, at level`).first().waitFor();

  await card(page, name).getByRole('button', { name: `More about ${name}` }).click();
  await page.getByRole('menuitem', { name: 'Compare with' }).click();
  await page.getByRole('combobox', { name: 'With' }).click();
  await page.getByRole('option').first().click();
  await page.getByRole('rowheader', { name: 'Here because' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Close' }).click();

  await page.getByRole('article').first().getByRole('link', { name: /^Message \d/ }).first().click();
  await page.waitForURL(/#m\d+$/);
  await page.waitForFunction(() => document.activeElement?.id === location.hash.slice(1));
  await context.close();
  expect(complaints).toEqual([]);
});

test('a change that reaches nobody is shown as not made, and can be made again', async () => {
  const { page, context } = await visit(browser, server);
  const before = (await stored(renewals)).proposal;
  const first = before.capabilities[0];
  if (!first) throw new Error('no capabilities');
  await page.goto(`/conversations/${renewals}/proposal`);
  await card(page, first.name).waitFor();
  await page.route('**/turns', (route) => route.abort());
  await card(page, first.name).getByRole('button', { name: `More about ${first.name}` }).click();
  await page.getByRole('menuitem', { name: 'Drop it' }).click();
  await page.getByRole('alert').getByText('No connection').waitFor();
  await card(page, first.name).waitFor();
  await page.unroute('**/turns');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText(`“${first.name}” is out`).first().waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await until(renewals, ({ undoable }) => !undoable);
  expect((await stored(renewals)).proposal).toEqual(before);
  await context.close();
});

test('causes that no course removes stand first, and the picture shows the chain of what is pointed at', async () => {
  const { page, context, complaints } = await visit(browser, server);
  await page.goto(`/conversations/${renewals}/proposal`);
  const headings = page.getByRole('heading', { level: 2 });
  await page.getByRole('heading', { name: 'First, what training will not fix' }).waitFor();
  expect(await headings.first().textContent()).toBe('First, what training will not fix');
  await page.getByText('Their bonus is paid on upsell only').first().waitFor();

  const picture = page.getByRole('figure', { name: /What leads to what/ });
  const target = picture.getByRole('link').first();
  await target.focus();
  await expect.poll(() => picture.locator('path[data-lit]').count()).toBeGreaterThan(0);
  const name = (await target.locator('span').first().textContent()) ?? '';
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.tagName === 'ARTICLE');
  expect(await card(page, name).evaluate((one) => one === document.activeElement)).toBe(true);
  await context.close();
  expect(complaints).toEqual([]);
});

const ZIP = 'PK\u0003\u0004'; // Word's and Excel's files are archives
const FORMATS = [
  { label: /^PDF/, ends: /\.pdf$/, begins: '%PDF-' },
  { label: /^Word/, ends: /\.docx$/, begins: ZIP },
  { label: /^Excel/, ends: /\.xlsx$/, begins: ZIP },
  { label: /^Markdown/, ends: /\.md$/, begins: '# ' },
];

test('on a phone, by keyboard alone: from the proposal to the role profile, the plan, and its report in every format', async () => {
  const { page, context, complaints } = await visit(browser, server, { size: 'phone' });
  await page.goto(`/conversations/${lifts}/proposal`);
  const accept = page.getByRole('button', { name: 'Accept the proposal' }).first();
  await accept.focus();
  await page.keyboard.press('Enter');
  const confirm = page.getByRole('dialog').getByRole('button', { name: 'Accept and make the role profile' });
  await confirm.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Accepted' }).waitFor();
  expect((await stored(lifts)).phase).toBe('accepted');
  await page.getByRole('button', { name: 'Change level or weight' }).first().waitFor({ state: 'detached' });
  expect(await violations(page)).toEqual([]);

  // Loaded anew, in another tab perhaps, it is still known what was made.
  await page.reload();
  await page.getByRole('link', { name: 'Open the role profile' }).waitFor();
  expect((await server.call<{ items: object[] }>('GET', `/v1/role-profiles?conversation_id=${lifts}`)).items).toHaveLength(1);
  const form = page.getByRole('form', { name: 'New learning plan' });
  await form.getByLabel('Hours a week').fill('3');
  await form.getByLabel('First day').fill('2027-01-04');
  await form.getByRole('checkbox', { name: 'Workshop' }).focus();
  await page.keyboard.press('Space');
  await form.getByRole('button', { name: 'Make the learning plan' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/plans\/plan_/);
  await page.getByText('at most 3 h a week, without workshop').waitFor();

  for (const { label, ends, begins } of FORMATS) {
    await page.getByRole('button', { name: 'Download the report' }).focus();
    await page.keyboard.press('Enter');
    const item = page.getByRole('menuitem', { name: label });
    await item.waitFor();
    const download = page.waitForEvent('download');
    await item.focus();
    await page.keyboard.press('Enter');
    const saved = await download;
    expect(saved.suggestedFilename()).toMatch(ends);
    const bytes = readFileSync(await saved.path());
    expect(bytes.subarray(0, begins.length).toString('latin1')).toBe(begins);
    expect(bytes.length).toBeGreaterThan(2000);
  }
  await context.close();
  expect(complaints).toEqual([]);
});

test('a conversation without a proposal says what is missing, and one that isn’t there is not found', async () => {
  const { page, context } = await visit(browser, server);
  const { id } = await server.call<{ id: string }>('POST', '/v1/conversations', {});
  await page.goto(`/conversations/${id}/proposal`);
  await page.getByRole('heading', { name: 'No proposal yet' }).waitFor();
  expect(await violations(page)).toEqual([]);
  const other = id.slice(0, -1) + (id.endsWith('0') ? '1' : '0');
  await page.goto(`/conversations/${other}/proposal`);
  await page.getByRole('alert').waitFor();
  await context.close();
});
