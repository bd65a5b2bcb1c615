import type { Browser } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { violations } from './axe';
import type { Server } from './server';
import { borrow } from './shared';
import { visit } from './visit';

let server: Server;
let browser: Browser;

beforeAll(async () => {
  ({ server, browser } = await borrow());
});

test('a need finds capabilities as one types, says why, and the address keeps it', async () => {
  const { page, context, complaints } = await visit(browser, server);
  await page.goto('/library');
  await page.getByRole('searchbox').pressSequentially('our handovers lose information', { delay: 20 });
  await page.locator('section[data-need="our handovers lose information"]').waitFor();
  const first = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2 }) }).first();
  expect(await first.getByRole('list', { name: 'Why it was found' }).textContent()).toMatch(/handover/i);
  expect(await first.locator('mark').count()).toBeGreaterThan(0);
  expect(new URL(page.url()).searchParams.get('need')).toBe('our handovers lose information');
  expect(await page.getByRole('searchbox').evaluate((field) => field === document.activeElement)).toBe(true);

  const before = await page.getByText(/^\d+ capabilities, best first$/).textContent();
  await page.getByRole('group', { name: 'Kind' }).getByRole('checkbox', { name: /^Leadership/ }).click();
  await page.waitForFunction((all) => !document.body.textContent?.includes(all ?? ''), before);
  expect(new URL(page.url()).searchParams.get('kind')).toBe('leadership');
  await page.goBack();
  await page.getByText(before ?? '', { exact: true }).waitFor();

  await page.getByRole('heading', { level: 2 }).first().getByRole('link').click();
  await page.getByRole('heading', { name: 'The levels, and what shows them' }).waitFor();
  await page.goBack();
  await page.locator('section[data-need="our handovers lose information"]').waitFor();
  expect(await page.getByRole('searchbox').inputValue()).toBe('our handovers lose information');
  expect(await violations(page)).toEqual([]);
  await context.close();
  expect(complaints).toEqual([]);
});

test('half a name is enough, and nonsense is answered with what to do', async () => {
  const { page, context } = await visit(browser, server);
  await page.goto('/library');
  await page.getByRole('searchbox').fill('shift hando');
  await page.locator('section[data-need="shift hando"]').waitFor();
  expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toContain('Leading shift handovers');
  await page.getByRole('searchbox').fill('qqqqzzzz');
  await page.getByRole('heading', { name: 'Nothing answers this' }).waitFor();
  await context.close();
});

test('a capability’s page has its levels, and leads to its KPIs and neighbours; a phone shows a level at a time', async () => {
  const { page, context, complaints } = await visit(browser, server);
  await page.goto('/library/shift-handover-leadership');
  await page.getByRole('heading', { level: 1, name: 'Leading shift handovers' }).waitFor();
  expect(await page.getByRole('img', { name: /^Level \d of 5/ }).count()).toBe(5);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.waitForFunction(() => document.querySelectorAll('[role="img"][aria-label^="Level"]').length === 1);
  await page.getByRole('radiogroup', { name: 'Level to show' }).getByText('5').click();
  await page.getByRole('img', { name: 'Level 5 of 5, Shaping' }).waitFor();
  expect(await violations(page)).toEqual([]);

  await page.getByRole('link', { name: 'Handover errors' }).click();
  await page.getByRole('heading', { level: 1, name: 'Handover errors' }).waitFor();
  await page.getByRole('link', { name: 'Leading shift handovers' }).click();
  await page.getByRole('heading', { level: 1, name: 'Leading shift handovers' }).waitFor();
  await context.close();
  expect(complaints).toEqual([]);
});

test('KPIs are found by a part of their name or of another name', async () => {
  const { page, context } = await visit(browser, server);
  await page.goto('/kpis');
  await page.getByRole('searchbox', { name: 'Search' }).fill('handoff err');
  await page.getByRole('status').filter({ hasText: '1 KPI' }).waitFor();
  await page.getByRole('link', { name: 'Handover errors' }).waitFor();
  await page.getByRole('searchbox', { name: 'Search' }).fill('no such measure');
  await page.getByRole('heading', { name: 'No KPI has these words' }).waitFor();
  await context.close();
});
