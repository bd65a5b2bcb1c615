import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from './axe';
import { openBrowser } from './chromium';
import { Server } from './server';
import { visit } from './visit';

let server: Server;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([Server.start(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const NEEDS = ['our handovers lose information', 'we discount to close the quarter', 'new people leave in their first year'];

/** Types as a quick typist does and returns the milliseconds from the last key until its results are painted. */
async function timed(page: Page, need: string): Promise<number> {
  const field = page.getByRole('searchbox');
  await field.fill('');
  await page.locator('section[data-need=""]').waitFor();
  await page.evaluate((wanted) => {
    const times = { key: 0, painted: 0 };
    Object.assign(window, { times });
    document.addEventListener('keydown', () => (times.key = performance.now()), true);
    const watcher = new MutationObserver(() => {
      if (document.querySelector<HTMLElement>('section[data-need]')?.dataset.need !== wanted) return;
      watcher.disconnect();
      requestAnimationFrame(() => (times.painted = performance.now()));
    });
    watcher.observe(document.body, { subtree: true, childList: true, attributes: true });
  }, need);
  await field.pressSequentially(need, { delay: 70 });
  await page.waitForFunction(() => (window as unknown as { times: { painted: number } }).times.painted > 0);
  return page.evaluate(() => {
    const { times } = window as unknown as { times: { key: number; painted: number } };
    return times.painted - times.key;
  });
}

async function measure(on: Server, what: string): Promise<number> {
  const { page, context } = await visit(browser, on);
  await page.goto('/library');
  await page.locator('section[data-need=""]').waitFor();
  await timed(page, 'our meetings lead nowhere'); // the first one warms what is cold
  const times: number[] = [];
  for (const need of NEEDS) times.push(await timed(page, need));
  await context.close();
  console.log(`Library, ${what}: results ${times.map((ms) => Math.round(ms)).join(', ')} ms after the last key`);
  return Math.min(...times);
}

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

test('results are there within a moment of the last key', async () => {
  // The aim is 100 ms on a machine at rest; this one may be busy, so the test only fails on what nobody would wait for.
  expect(await measure(server, 'by words')).toBeLessThan(1000);
});

// Reading the whole library by meaning takes a new server minutes on two busy cores; LIBRARY_BY_MEANING=1 measures it.
test.runIf(process.env.LIBRARY_BY_MEANING)('and with search by meaning as well', async () => {
  const meaning = await Server.start({ CAPWRIGHT_EMBEDDINGS: 'on' });
  try {
    const until = Date.now() + 900_000;
    for (;;) {
      const { parts } = await meaning.call<{ parts: { model?: { state: string } } }>('GET', '/v1/health/ready');
      if (parts.model?.state === 'up') break;
      if (parts.model?.state === 'failed' || Date.now() > until) throw new Error(`the model is ${parts.model?.state}`);
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    expect(await measure(meaning, 'by words and meaning')).toBeLessThan(1000);
  } finally {
    await meaning.close();
  }
}, 1_000_000);

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
