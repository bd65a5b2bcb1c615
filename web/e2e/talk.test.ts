import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { violations } from './axe';
import { ANSWERS, converse } from './leader';
import { Line } from './line';
import type { Server } from './server';
import { borrow } from './shared';
import { SIZES, visit } from './visit';

let server: Server;
let browser: Browser;

beforeAll(async () => {
  ({ server, browser } = await borrow());
});

interface Turns {
  items: { turn: number; message_id: string | null; text: string | null }[];
}

const field = (page: Page) => page.getByLabel('Your message');
const idOf = (page: Page) => /conv_\w+/.exec(page.url())?.[0] ?? '';
const stored = async (id: string) => (await server.call<Turns>('GET', `/v1/conversations/${id}/turns?limit=200`)).items;
/** The turn with the number has been answered, and nothing is on its way. */
const answered = (page: Page, turn: number) => page.locator(`#m${turn}[data-newest] [data-reply]`).waitFor();

/** The reply of the turn begins where one looks. */
const newestInSight = (page: Page, turn: number) =>
  page.waitForFunction((id) => {
    const reply = document.querySelector(`#${id} [data-reply]`)?.getBoundingClientRect();
    return reply && reply.top >= 0 && reply.top < window.innerHeight;
  }, `m${turn}`);

async function begun(text?: string): Promise<string> {
  const { id } = await server.call<{ id: string }>('POST', '/v1/conversations', { seed: 7 });
  if (text) await server.call('POST', `/v1/conversations/${id}/turns`, { message_id: 'm-1', text });
  return id;
}

/** Picks the first two names on the short list, and returns them. */
async function pickTwo(page: Page): Promise<string[]> {
  const list = page.getByRole('group', { name: 'of at most 3 picked' });
  const names: string[] = [];
  for (const at of [0, 1]) {
    const box = list.getByRole('checkbox').nth(at);
    names.push(await box.evaluate((one: HTMLInputElement) => one.labels?.[0]?.textContent ?? ''));
    await box.check();
  }
  expect(await violations(page)).toEqual([]);
  await list.getByRole('button', { name: 'Pick 2 capabilities' }).click();
  return names;
}

test('a leader comes with nothing and leaves with an accepted role profile and its PDF', async () => {
  const { page, context, complaints } = await visit(browser, server, { signIn: 'link' });
  await page.getByRole('heading', { level: 1, name: 'What has to get better?' }).waitFor();
  await page.getByLabel('Your first message').fill(ANSWERS.frame);
  await page.keyboard.press('Enter');
  await answered(page, 1);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Your message');

  await page.getByRole('tab', { name: 'What I’m hearing' }).click();
  await page.getByText('No capability is named yet').waitFor();

  const id = idOf(page);
  const met = new Set<string>(['frame']);
  let turn = 1;
  let settled = 0;
  let picked: string[] = [];
  while ((await page.getByRole('link', { name: 'Open the proposal' }).count()) === 0) {
    const { blocks } = await server.call<{ blocks: { type: string; slot?: string; most?: number }[] }>('GET', `/v1/conversations/${id}`);
    const ask = blocks.find((block) => block.type === 'ask');
    const slot = ask?.slot ?? '';
    if ((ask?.most ?? 1) > 1) picked = await pickTwo(page);
    else if (slot === 'confirmation') await page.getByRole('group', { name: 'Quick replies' }).getByRole('button').first().click();
    else if (met.has(slot) || !(slot in ANSWERS)) await page.getByRole('button', { name: 'I don’t know' }).click();
    else {
      await field(page).fill(ANSWERS[slot as keyof typeof ANSWERS]);
      await page.keyboard.press('Enter');
    }
    met.add(slot);
    turn += 1;
    expect(turn).toBeLessThan(20);
    await answered(page, turn);
    // The line that says how far one is never goes back while answers are added, and says what the server counts.
    const { progress } = await server.call<{ progress: { settled: number; required: number } }>('GET', `/v1/conversations/${id}/brief`);
    expect(progress.settled).toBeGreaterThanOrEqual(settled);
    settled = progress.settled;
    await page.getByText(`${settled} of ${progress.required} points settled`).waitFor();
  }
  expect(settled).toBe(8);
  expect(picked).toHaveLength(2);

  // What is heard has names by now, each with words the leader said, and leads back to them.
  await page.getByText('What your words point to so far').waitFor();
  const quote = (await page.getByRole('tabpanel').locator('blockquote').first().innerText()).replace(/^“|”$/g, '');
  expect((await stored(id)).some(({ text }) => text?.includes(quote))).toBe(true);
  await page.getByRole('tabpanel').getByRole('link', { name: /^Message \d/ }).first().click();
  await page.waitForFunction(() => /^m\d+$/.test(document.activeElement?.id ?? ''));
  expect(await violations(page)).toEqual([]);

  await page.getByRole('link', { name: 'Open the proposal' }).click();
  await page.waitForURL(`**/conversations/${id}/proposal`);
  for (const name of picked) await page.getByRole('heading', { name }).first().waitFor();
  await page.getByRole('button', { name: 'Accept the proposal' }).first().click();
  await page.getByRole('button', { name: 'Accept and make the role profile' }).click();
  await page.getByRole('link', { name: 'Open the role profile' }).click();
  await page.getByRole('heading', { name: 'What the role needs' }).waitFor();
  await page.getByRole('button', { name: 'Download the report' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: /^PDF/ }).click()]);
  expect(readFileSync(await download.path()).subarray(0, 5).toString()).toBe('%PDF-');
  await context.close();
  expect(complaints).toEqual([]);
}, 120_000);

test('an answer is put right in place, from the message and from the brief', async () => {
  const id = await begun('I lead 26 customer success managers. Logo churn is at 18% and has to be 12% by the end of next year.');
  const { page, context, complaints } = await visit(browser, server);
  await page.goto(`/conversations/${id}`);
  await answered(page, 1);
  await page.getByRole('button', { name: 'Correct what was understood from message 1' }).click();
  const understood = page.getByRole('region', { name: 'Understood from message 1' });
  await understood.getByRole('button', { name: /^Correct “Logo churn/ }).click();
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.startsWith('Correct “Logo churn'));
  await page.keyboard.press('Enter');
  await page.getByLabel('The numbers, as it should be').fill('Logo churn is 16% and has to be 12% by the end of next year.');
  await page.keyboard.press('Enter');
  await answered(page, 2);
  await page.getByText(/Logo churn from 16% to 12%/).first().waitFor();

  const brief = page.getByRole('tabpanel', { name: 'Brief' });
  await brief.getByRole('button', { name: /^Correct “I lead 26/ }).click();
  await page.getByLabel('Who it is about, as it should be').fill('I lead 30 customer success managers');
  await page.getByRole('button', { name: 'Put right' }).click();
  await answered(page, 3);
  await brief.getByText('“I lead 30 customer success managers”').waitFor();
  expect(await brief.getByText('I lead 26').count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  await context.close();
  expect(complaints).toEqual([]);
});

test('a page loaded anew in the middle of a reply shows the reply as it was stored, once', async () => {
  const line = await Line.to(server.url);
  const { page, context } = await visit(browser, server, { at: line.url });
  const id = await begun();
  await page.goto(`/conversations/${id}`);
  await answered(page, 0);
  line.holdAfter('event: block');
  await field(page).fill(ANSWERS.frame);
  await page.keyboard.press('Enter');
  await page.getByText('Waiting for the reply').waitFor({ state: 'attached' });
  await page.waitForFunction(() => document.querySelector('#m1'));
  await page.reload();
  line.release();
  await answered(page, 1);
  expect((await stored(id)).map(({ text }) => text)).toEqual([null, ANSWERS.frame]);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('outbox')))).toEqual([]);
  await context.close();
  await line.close();
});

test('a reply that breaks off is asked for again under the same id, and the message stands there once', async () => {
  const line = await Line.to(server.url);
  const { page, context } = await visit(browser, server, { at: line.url });
  const id = await begun();
  await page.goto(`/conversations/${id}`);
  await answered(page, 0);
  line.holdAfter('event: block');
  await field(page).fill(ANSWERS.frame);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('#m1'));
  line.cut();
  await page.getByText('Connection lost.').waitFor();
  await page.getByText('Not through yet.').waitFor();
  expect(await violations(page)).toEqual([]);
  // What is written meanwhile is kept, and does not overtake.
  await field(page).fill('And another thing.');
  await page.getByText('Your last message goes out first.').waitFor();
  line.mend();
  await page.getByRole('button', { name: 'Try now' }).click();
  await answered(page, 1);
  expect(await field(page).inputValue()).toBe('And another thing.');
  expect((await stored(id)).map(({ text }) => text)).toEqual([null, ANSWERS.frame]);
  expect(await page.locator('ol > li[id]').count()).toBe(2);
  await context.close();
  await line.close();
});

test('a server that is stopped and started between two messages gets the second one, once, also after a reload', async () => {
  const { page, context } = await visit(browser, server);
  const id = await begun();
  await page.goto(`/conversations/${id}`);
  await field(page).fill(ANSWERS.frame);
  await page.keyboard.press('Enter');
  await answered(page, 1);
  await server.stop();
  await field(page).fill(ANSWERS.problem);
  await page.keyboard.press('Enter');
  await page.getByText('Not through yet.').waitFor();
  await server.start();
  await page.reload();
  await answered(page, 2);
  expect((await stored(id)).map(({ text }) => text)).toEqual([null, ANSWERS.frame, ANSWERS.problem]);
  await context.close();
});

test('two tabs stay in step, and a message that comes too late is kept with the reason', async () => {
  const id = await begun(ANSWERS.problem);
  const { page, context } = await visit(browser, server);
  const other = await context.newPage();
  await Promise.all([page.goto(`/conversations/${id}`), other.goto(`/conversations/${id}`)]);
  await Promise.all([answered(page, 1), answered(other, 1)]);
  await field(page).fill(ANSWERS.goal);
  await page.keyboard.press('Enter');
  await Promise.all([answered(page, 2), answered(other, 2)]);
  await other.getByText(ANSWERS.goal, { exact: true }).first().waitFor();

  await other.getByRole('button', { name: 'Show me what you have' }).click();
  await page.getByRole('link', { name: 'Open the proposal' }).waitFor();
  // Somebody accepts it elsewhere; this page does not know.
  await server.call('POST', `/v1/conversations/${id}/turns`, { message_id: 'elsewhere', command: { type: 'accept' } });
  await field(page).fill('drop number 1');
  await page.keyboard.press('Enter');
  await page.getByText('You wrote: “drop number 1”').waitFor();
  await page.getByText('so this conversation is closed').waitFor();
  expect(await violations(page)).toEqual([]);
  await context.close();
});

test('a talk begun at the desk goes on the next day on a phone, where it stood', async () => {
  const desk = await visit(browser, server);
  await desk.page.goto('/');
  await desk.page.getByLabel('Your first message').fill(ANSWERS.frame);
  await desk.page.keyboard.press('Enter');
  await answered(desk.page, 1);
  const id = idOf(desk.page);
  const question = await desk.page.locator('#m1 [data-reply] p[id]').first().innerText();
  await desk.context.close();

  const phone = await visit(browser, server, { size: 'phone', signIn: 'link' });
  await phone.page.getByRole('region', { name: 'Or go on where you were' }).getByRole('link').first().tap();
  await phone.page.waitForURL(`**/conversations/${id}`);
  await answered(phone.page, 1);
  await newestInSight(phone.page, 1);
  expect(await phone.page.locator('#m1 [data-reply] p[id]').first().innerText()).toBe(question);
  await field(phone.page).fill(ANSWERS.goal);
  await phone.page.getByRole('button', { name: 'Send' }).tap();
  await answered(phone.page, 2);
  expect((await stored(id)).map(({ text }) => text)).toEqual([null, ANSWERS.frame, ANSWERS.goal]);
  await phone.context.close();
  expect(phone.complaints).toEqual([]);
});

test('the field keeps its draft, breaks lines, and says when a message is too long', async () => {
  const id = await begun();
  const { page, context } = await visit(browser, server);
  await page.goto(`/conversations/${id}`);
  await field(page).pressSequentially('One');
  await page.keyboard.press('Shift+Enter');
  await field(page).pressSequentially('two');
  await page.reload();
  expect(await field(page).inputValue()).toBe('One\ntwo');
  await field(page).fill('x'.repeat(7900));
  await page.getByText('100 of 8,000 characters left').waitFor();
  await field(page).fill('x'.repeat(8100));
  await page.getByText('100 characters too many').waitFor();
  await page.keyboard.press('Enter');
  expect(await page.getByRole('button', { name: 'Send' }).isDisabled()).toBe(true);
  expect(await stored(id)).toHaveLength(1);
  await context.close();
});

test('everything by keyboard: an example, why, a quick way out, the brief, and what is said is read out', async () => {
  const { page, context } = await visit(browser, server);
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const tabTo = async (name: RegExp) => {
    for (let step = 0; step < 60; step += 1) {
      const here = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
      if (name.test(here)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${String(name)}`);
  };
  await tabTo(/^Surgical wards/);
  await page.keyboard.press('Enter');
  await answered(page, 1);
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Your message');
  const news = page.getByRole('log', { name: 'News' });
  const question = await page.locator('#m1 [data-reply] p').last().innerText();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await tabTo(/^I don’t know$/);
  await page.keyboard.press('Enter');
  await answered(page, 2);
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Your message');
  const next = await page.locator('#m2 [id]').first().innerText();
  expect(next).not.toBe(question);
  await page.waitForFunction((text) => document.querySelector('[role=log]')?.textContent?.includes(text), next);
  expect(await news.innerText()).toContain(next);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await tabTo(/^Why I’m asking$/);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('true');
  await tabTo(/^Brief$/);
  await page.keyboard.press('ArrowRight');
  await page.getByText('No capability is named yet').waitFor();
  await context.close();
});

test('on a phone the brief is a sheet that leads back to the message', async () => {
  const id = await converse(server, ['frame', 'goal', 'kpi', 'problem']);
  const { page, context, complaints } = await visit(browser, server, { size: 'phone' });
  await page.goto(`/conversations/${id}`);
  await answered(page, 4);
  // Turned on its side and back, the phone still shows the newest.
  await page.setViewportSize({ width: SIZES.phone.height, height: SIZES.phone.width });
  await newestInSight(page, 4);
  await page.setViewportSize(SIZES.phone);
  await newestInSight(page, 4);
  await page.getByRole('button', { name: 'Brief' }).click();
  const sheet = page.getByRole('dialog', { name: 'What has been understood' });
  await sheet.getByText('Still needed').first().waitFor();
  expect(await violations(page)).toEqual([]);
  await sheet.getByRole('link', { name: 'Message 1' }).first().click();
  await sheet.waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.activeElement?.id === 'm1');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  // Whoever reads further up is not pulled down by a reply, and is told of it.
  await server.call('POST', `/v1/conversations/${id}/turns`, { message_id: 'meanwhile', text: ANSWERS.cause });
  await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
  await page.getByRole('button', { name: 'New reply' }).click();
  await newestInSight(page, 5);
  await context.close();
  expect(complaints).toEqual([]);
});

const STRATEGY = `# Customer success strategy 2027

## Goals

- Customers renew because they see what they gain.
- Raise the renewal rate from 82% to 90% by June 2027.

## Problems

- Usage falls for months and nobody calls.
`;

test('a document is handed over, what it says is confirmed, and one that can’t be read is refused with the reason', async () => {
  const id = await begun(ANSWERS.frame);
  const { page, context, complaints } = await visit(browser, server);
  await page.goto(`/conversations/${id}`);
  await answered(page, 1);
  const choose = async (name: string, mimeType: string, buffer: Buffer) => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Hand over a document' }).click(),
    ]);
    await chooser.setFiles({ name, mimeType, buffer });
  };
  await choose('Photo.pdf', 'application/pdf', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  await page.getByRole('alert').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Close this notice' }).click();
  expect(await stored(id)).toHaveLength(2);

  await choose('Strategy.md', 'text/markdown', Buffer.from(STRATEGY));
  const findings = page.getByRole('group', { name: 'From “Strategy.md” I read' });
  await findings.waitFor();
  const boxes = findings.getByRole('checkbox');
  const read = await boxes.count();
  expect(read).toBeGreaterThan(1);
  expect(await violations(page)).toEqual([]);
  await findings.getByRole('checkbox', { name: /^Where it breaks down: Usage falls/ }).uncheck();
  await findings.getByRole('button', { name: `These ${read - 1} hold` }).click();
  await answered(page, 3);
  const brief = page.getByRole('tabpanel', { name: 'Brief' });
  await brief.getByRole('link', { name: /^Strategy\.md, / }).first().waitFor();
  await brief.getByText('“Raise the renewal rate from 82% to 90% by June 2027”').waitFor();
  expect(await brief.getByText('Usage falls').count()).toBe(0);
  await context.close();
  // The refusal is an answer of 4xx, which the browser writes down; nothing else may be there.
  expect(complaints.filter((one) => !/status of 4\d\d/.test(one))).toEqual([]);
});

test('a document is dropped anywhere on the talk; dropped elsewhere the browser does not open it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'capwright-drop-'));
  const file = join(folder, 'Strategy.md');
  writeFileSync(file, STRATEGY);
  const id = await begun(ANSWERS.frame);
  const { page, context, complaints } = await visit(browser, server);
  await page.goto(`/conversations/${id}`);
  await answered(page, 1);
  // A real drag of a file from outside the browser, as the browser itself is told of it.
  const devtools = await context.newCDPSession(page);
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop', x: number, y: number) =>
    devtools.send('Input.dispatchDragEvent', { type, x, y, data: { items: [], files: [file], dragOperationsMask: 1 } });
  const over = page.getByText('Drop the document here.');
  const brief = await page.getByRole('complementary', { name: 'What has been understood' }).boundingBox();
  const [x, y] = [(brief?.x ?? 0) + 50, 300];
  await drag('dragEnter', x, y);
  await drag('dragOver', x, y);
  await over.waitFor();
  await drag('drop', x, y);
  await over.waitFor({ state: 'detached' });
  await page.getByRole('group', { name: 'From “Strategy.md” I read' }).waitFor();
  expect(await stored(id)).toHaveLength(3);

  // A talk can begin with one as well; what was being written goes along.
  await page.goto('/');
  const first = page.getByLabel('Your first message');
  await first.fill('Half a sentence');
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await drag(type, 60, 500);
  expect(await first.inputValue()).toBe('Half a sentence');
  const box = await first.boundingBox();
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await drag(type, (box?.x ?? 0) + 20, (box?.y ?? 0) + 10);
  await page.waitForURL(/\/conversations\/conv_/);
  await page.getByRole('group', { name: 'From “Strategy.md” I read' }).waitFor();
  expect(await field(page).inputValue()).toBe('Half a sentence');
  expect(await stored(idOf(page))).toHaveLength(2);
  // Left to itself, the browser opens a file dropped on the menu: in this window, or in another as this one does.
  expect(context.pages()).toHaveLength(1);
  await context.close();
  rmSync(folder, { recursive: true });
  expect(complaints).toEqual([]);
});
