import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { ANSWERS } from './leader';
import { makeRole } from './roles';
import { Server } from './server';
import { borrow } from './shared';
import { visit } from './visit';

let server: Server;
let browser: Browser;

beforeAll(async () => {
  ({ server, browser } = await borrow());
});

const NEEDS = ['our handovers lose information', 'we discount to close the quarter', 'new people leave in their first year'];
const KEY_MS = 70; // between two keys of a quick typist
const WITHIN_MS = 100;

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
  await field.pressSequentially(need, { delay: KEY_MS });
  await page.waitForFunction(() => (window as unknown as { times: { painted: number } }).times.painted > 0);
  return page.evaluate(() => {
    const { times } = window as unknown as { times: { key: number; painted: number } };
    return times.painted - times.key;
  });
}

/** What is measured, once more where it is over the limit: the machine may be busy with something else just then. */
async function least(limit: number, measured: () => Promise<number>): Promise<number> {
  const first = await measured();
  return first <= limit ? first : Math.min(first, await measured());
}

/** The median over the needs. */
async function searching(on: Server, what: string): Promise<number> {
  const { page, context } = await visit(browser, on);
  await page.goto('/library');
  await page.locator('section[data-need=""]').waitFor();
  await timed(page, 'our meetings lead nowhere'); // the first one warms what is cold
  const times: number[] = [];
  for (const need of NEEDS) times.push(await timed(page, need));
  await context.close();
  console.log(`Library, ${what}: results ${times.map((ms) => Math.round(ms)).join(', ')} ms after the last key`);
  return median(times);
}

test('the Library answers within 100 ms of the last key', async () => {
  expect(await least(WITHIN_MS, () => searching(server, 'by words'))).toBeLessThanOrEqual(WITHIN_MS);
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
    expect(await least(WITHIN_MS, () => searching(meaning, 'by words and meaning'))).toBeLessThanOrEqual(WITHIN_MS);
  } finally {
    await meaning.close();
  }
}, 1_000_000);

const FRAME_MS = 1000 / 60;
const STEPS = 180;
const MOST_DROPPED = 0.05;

/** Scrolls by 400 pixels a frame, up to the top and down again, and returns how long each frame took. */
const scrolling = (page: Page) =>
  page.evaluate(async (steps) => {
    const times: number[] = [];
    let before = await new Promise<number>(requestAnimationFrame);
    let way = -400;
    for (let step = 0; step < steps; step += 1) {
      if (window.scrollY === 0) way = 400;
      window.scrollBy({ top: way, behavior: 'instant' });
      const now = await new Promise<number>(requestAnimationFrame);
      times.push(now - before);
      before = now;
    }
    return times;
  }, STEPS);

/** The share of frames a screen would have shown in that time and didn't get. */
function dropped(frames: readonly number[]): number {
  const missed = frames.reduce((sum, ms) => sum + Math.max(0, Math.round(ms / FRAME_MS) - 1), 0);
  return missed / (missed + frames.length);
}

test('200 turns: the end is shown at once, what is far away is not laid out, scrolling is smooth, all of it is there', async () => {
  const { id } = await server.call<{ id: string }>('POST', '/v1/conversations', { seed: 7 });
  for (let number = 1; number <= 200; number += 1) {
    const text = number === 1 ? ANSWERS.frame : number === 200 ? ANSWERS.problem : 'Why do you ask?';
    await server.call('POST', `/v1/conversations/${id}/turns`, { message_id: `m-${number}`, text });
  }
  const { page, context, complaints } = await visit(browser, server);
  await page.goto(`/conversations/${id}`);
  await page.locator('#m200[data-newest] [data-reply]').waitFor();
  await page.waitForFunction(() => {
    const reply = document.querySelector('#m200 [data-reply]')?.getBoundingClientRect();
    return reply && reply.top >= 0 && reply.top < window.innerHeight;
  });
  const laidOut = await page.evaluate(
    () => [...document.querySelectorAll('[data-reply]')].filter((one) => one.checkVisibility({ contentVisibilityAuto: true })).length,
  );
  expect(laidOut).toBeLessThan(40);

  const share = await least(MOST_DROPPED, async () => {
    await page.evaluate(() => window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    const frames = await scrolling(page);
    console.log(
      `200 turns: ${laidOut} replies laid out at the end; ${STEPS} frames of scrolling: median ${median(frames).toFixed(1)} ms, ` +
        `longest ${Math.max(...frames).toFixed(1)} ms, ${(100 * dropped(frames)).toFixed(1)}% dropped`,
    );
    return dropped(frames);
  });
  expect(share).toBeLessThanOrEqual(MOST_DROPPED);

  // All of it is there for those who search or listen: nothing is taken out of the page.
  await page.evaluate(() => window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
  const devtools = await context.newCDPSession(page);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  const headings = nodes.filter(({ role, name }) => role?.value === 'heading' && /^Message \d+$/.test(String(name?.value)));
  expect(headings).toHaveLength(200);
  await page.evaluate(() => (location.hash = '#m3'));
  await page.waitForFunction(() => {
    const top = document.querySelector('#m3')?.getBoundingClientRect().top ?? -1;
    return document.activeElement?.id === 'm3' && top >= 0 && top < window.innerHeight;
  });
  await context.close();
  expect(complaints).toEqual([]);
});

test('two hundred rows and twenty roles stay quick: only what is in sight is drawn', async () => {
  const pages = ['', '&domain=health-care&domain=sales&domain=finance&domain=leading-people&domain=people-culture'];
  const found = await Promise.all(
    pages.map((filter) => server.call<{ items: { id: string }[] }>('GET', `/v1/capabilities?limit=100${filter}`)),
  );
  const ids = [...new Set(found.flatMap(({ items }) => items.map(({ id }) => id)))];
  for (let index = 0; index < 20; index += 1) {
    const those = ids.filter((_id, position) => position % 20 === index || (position + 7) % 20 === index);
    await makeRole(server, `Role ${String(index + 1).padStart(2, '0')}`, those.map((id, position) => [id, (position % 5) + 1, position ? 0 : 100]));
  }
  const { page, context } = await visit(browser, server);
  await page.goto('/frameworks');
  await page.getByRole('gridcell').first().waitFor();
  const rows = Number(await page.getByRole('grid').getAttribute('aria-rowcount')) - 1;
  expect(rows).toBeGreaterThan(150);
  expect(await page.getByRole('row').count()).toBeLessThan(50);
  await page.locator('[role="grid"] [tabindex="0"]').focus();
  const start = Date.now();
  await page.keyboard.press('Control+End');
  await page.waitForFunction((last) => document.activeElement?.getAttribute('data-place') === last, `${rows - 1},19`);
  const took = Date.now() - start;
  console.log(`${rows} rows × 20 roles: from the first cell to the last in ${took} ms`);
  expect(took).toBeLessThan(1000);
  await page.keyboard.press('Control+Home');
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-place') === '0,0');
  await context.close();
});

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Infinity;
}
