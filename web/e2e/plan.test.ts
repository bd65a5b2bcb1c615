import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { violations } from './axe';
import { holdConversation, makePlan } from './proposed';
import type { Server } from './server';
import { borrow } from './shared';
import { visit } from './visit';

let server: Server;
let browser: Browser;
let conversation: string;

beforeAll(async () => {
  ({ server, browser } = await borrow());
  conversation = await holdConversation(server, 'lifts');
});

interface Activity {
  activity_id: string;
  title: string;
  start: string;
  strand: string;
}
interface Stored {
  version: number;
  plan: { campaigns: { activities: Activity[] }[]; weeks: { start: string }[]; limits: { hours_per_week: number } };
}
const stored = (id: string) => server.call<Stored>('GET', `/v1/learning-plans/${id}`);
const activities = ({ plan }: Stored) => plan.campaigns.flatMap((one) => one.activities);
const find = async (id: string, activity: string) => activities(await stored(id)).find((one) => one.activity_id === activity);
const open = async (page: Page, id: string) => {
  await page.goto(`/plans/${id}`);
  await page.getByRole('heading', { name: /h over 16 weeks/ }).waitFor();
};
/** The first activity of the first campaign that has room to move on. */
const movable = async (id: string) => {
  const one = activities(await stored(id))[0];
  if (!one) throw new Error('no activities');
  return one;
};

test('the menu leads to every plan, and says how to come by one where there is none', async () => {
  const { page, context, complaints } = await visit(browser, server);
  await page.goto('/');
  await page.getByRole('link', { name: 'Plans', exact: true }).click();
  await page.getByRole('heading', { name: 'No plans yet' }).waitFor();
  const id = await makePlan(server, conversation);
  await page.reload();
  await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').click();
  await page.getByRole('heading', { name: /h over 16 weeks/ }).waitFor();
  expect(new URL(page.url()).pathname).toBe(`/plans/${id}`);
  await context.close();
  expect(complaints).toEqual([]);
});

test('by keyboard an activity starts in another week, its campaign follows, and undo brings it back', async () => {
  const id = await makePlan(server, conversation);
  const { page, context, complaints } = await visit(browser, server);
  const before = activities(await stored(id));
  const one = await movable(id);
  const week = (await stored(id)).plan.weeks[4]?.start ?? '';
  await open(page, id);
  const title = page.getByRole('region', { name: 'Time line' }).getByRole('button', { name: one.title });
  await title.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: one.title });
  await dialog.getByText('Outcome', { exact: true }).waitFor();
  for (const part of ['Practice', 'Support by the manager', 'Evidence', 'How it will show', 'Come back to it']) {
    await dialog.getByText(part, { exact: true }).waitFor();
  }
  expect(await violations(page)).toEqual([]);
  await dialog.getByLabel('Start in the week of').focus();
  await dialog.getByLabel('Start in the week of').selectOption('5');
  await dialog.getByRole('button', { name: 'Let the schedule place it' }).waitFor();
  expect((await find(id, one.activity_id))?.start).toBe(week);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await title.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.getByText(`“${one.title}” starts in the week of`).first().waitFor();
  const later = activities(await stored(id)).filter(({ start }) => start < week);
  expect(later.some(({ activity_id }) => activity_id.startsWith(one.activity_id.split('/')[0] ?? ''))).toBe(false);

  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Taken back.').first().waitFor();
  expect(activities(await stored(id))).toEqual(before);
  await context.close();
  expect(complaints).toEqual([]);
});

test('a bar is dragged to another week', async () => {
  const id = await makePlan(server, conversation);
  const { page, context } = await visit(browser, server);
  const one = await movable(id);
  const week = (await stored(id)).plan.weeks[3]?.start ?? '';
  await open(page, id);
  const bar = page.locator(`[title^="${one.title}"]`);
  await bar.scrollIntoViewIfNeeded();
  const box = await bar.boundingBox();
  const cells = await bar.locator('xpath=..').boundingBox();
  if (!box || !cells) throw new Error('no bar');
  const column = cells.width / 16;
  await page.mouse.move(box.x + 10, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + 10 + 3 * column, box.y + 12, { steps: 6 });
  await page.mouse.up();
  await page.getByText(`“${one.title}” starts in the week of`).first().waitFor();
  expect((await find(id, one.activity_id))?.start).toBe(week);
  expect(await page.getByRole('dialog').count()).toBe(0);
  await context.close();
});

test('a plan that somebody else changed is shown anew, and the change can be made again', async () => {
  const id = await makePlan(server, conversation);
  const { page, context } = await visit(browser, server);
  const one = await movable(id);
  await open(page, id);
  await page.getByText('List', { exact: true }).click();
  await server.call('PATCH', `/v1/learning-plans/${id}`, { hours_per_week: 5 }, { 'If-Match': '"1"' });
  const item = page.getByRole('listitem').filter({ hasText: one.title }).first();
  await item.getByText(one.title).first().click();
  await item.getByRole('button', { name: 'Take it out' }).click();
  await page.getByRole('alert').getByText('Somebody else changed this plan first.').waitFor();
  await page.getByText('at most 5 h a week').first().waitFor();
  expect(await violations(page)).toEqual([]);
  expect((await stored(id)).version).toBe(2);
  await page.getByRole('button', { name: 'Make it again' }).click();
  await page.getByText(`“${one.title}” is out.`).first().waitFor();
  expect(await find(id, one.activity_id)).toBeUndefined();
  await page.getByRole('button', { name: `Put ${one.title} back` }).click();
  await page.getByText(`“${one.title}” is in again.`).first().waitFor();
  await context.close();
});

test('other limits make the plan anew, and a filter leaves what is asked for', async () => {
  const id = await makePlan(server, conversation);
  const { page, context, complaints } = await visit(browser, server);
  await open(page, id);
  await page.getByRole('button', { name: 'Change the limits' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Hours a week').fill('6');
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Change the plan' }).click();
  await page.getByText('at most 6 h a week').first().waitFor();
  const inPlan = activities(await stored(id));
  await page.getByRole('button', { name: /^With others/ }).click();
  const line = page.getByRole('region', { name: 'Time line' });
  for (const { title, strand } of inPlan) {
    await expect.poll(() => line.getByRole('button', { name: title, exact: true }).count()).toBe(strand === 'others' ? 1 : 0);
  }
  await page.getByText('Hours by week as a table').click();
  expect(await page.getByRole('table').getByRole('row').count()).toBe(17);
  await context.close();
  expect(complaints).toEqual([]);
});

test('on a phone the plan is a list, with everything that the time line has', async () => {
  const id = await makePlan(server, conversation);
  const { page, context, complaints } = await visit(browser, server, { size: 'phone' });
  await open(page, id);
  expect(await page.getByRole('region', { name: 'Time line' }).count()).toBe(0);
  for (const { title } of activities(await stored(id))) await page.getByText(title, { exact: true }).first().waitFor();
  const one = await movable(id);
  await page.getByText(one.title, { exact: true }).first().tap();
  const week = (await stored(id)).plan.weeks[2]?.start;
  await page.getByLabel('Start in the week of').first().selectOption('3');
  await page.getByText(`“${one.title}” starts in the week of`).first().waitFor();
  expect((await find(id, one.activity_id))?.start).toBe(week);
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  await context.close();
  expect(complaints).toEqual([]);
});
