import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { violations } from './axe';
import { makeRole } from './roles';
import type { Server } from './server';
import { borrow } from './shared';
import { visit } from './visit';

let server: Server;
let browser: Browser;

beforeAll(async () => {
  ({ server, browser } = await borrow());
});

/** Closed, a dialog gives the focus back to what opened it. */
const focusIsOn = (page: Page, name: string) =>
  page.waitForFunction((label) => {
    const now = document.activeElement;
    return (now?.getAttribute('aria-label') ?? now?.textContent) === label;
  }, name);
const begin = (title: string) => server.call<{ id: string }>('POST', '/v1/conversations', { title });

test('a conversation is found, renamed, gone on with and deleted', async () => {
  const kept = await begin('Keep more customers');
  const gone = await begin('A first try');
  const { page, context, complaints } = await visit(browser, server);
  await page.goto('/conversations');
  await page.getByRole('searchbox', { name: 'Search titles' }).fill('first');
  await page.getByText('1 of 2').waitFor();

  await page.getByRole('button', { name: 'Rename or delete A first try' }).click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await focusIsOn(page, 'Rename or delete A first try');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('The very first try');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'The very first try' }).waitFor();

  await page.getByRole('button', { name: 'Rename or delete The very first try' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete “The very first try”?' });
  await dialog.waitFor();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Delete the conversation' }).click();
  await page.getByRole('link', { name: 'The very first try' }).waitFor({ state: 'detached' });
  await expect(server.call('GET', `/v1/conversations/${gone.id}`)).rejects.toThrow('404');

  await page.getByRole('searchbox', { name: 'Search titles' }).fill('');
  await page.getByRole('link', { name: 'Keep more customers' }).click();
  await page.waitForURL(`**/conversations/${kept.id}`);
  await context.close();
  expect(complaints).toEqual([]);
});

test('a key is made, shown once, works, and is revoked', async () => {
  const { page, context, complaints } = await visit(browser, server);
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Make a key' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await focusIsOn(page, 'Make a key');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Name' }).fill('Intranet');
  await page.getByRole('button', { name: 'Make the key' }).click();
  await page.getByText('The key “Intranet”').waitFor();
  const key = (await page.locator('code').filter({ hasText: /^cw_\w{20,}/ }).textContent()) ?? '';
  const ask = () => fetch(`${server.url}/v1/session`, { headers: { Authorization: `Bearer ${key}` } });
  expect((await ask()).status).toBe(200);
  expect(await violations(page)).toEqual([]);

  await page.reload();
  await page.getByRole('button', { name: 'Revoke the key Intranet' }).waitFor();
  expect(await page.locator('body').textContent()).not.toContain(key);
  await page.getByRole('button', { name: 'Revoke the key Intranet' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke the key' }).click();
  await page.getByRole('button', { name: 'Revoke the key Intranet' }).waitFor({ state: 'detached' });
  expect((await ask()).status).toBe(401);
  await context.close();
  expect(complaints).toEqual([]);
});

test('a link made here signs in another device', async () => {
  const { page, context } = await visit(browser, server);
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Make a link' }).click();
  const link = await page.locator('code').filter({ hasText: '/sign-in#' }).textContent();
  const other = await visit(browser, server, { signIn: false, size: 'phone' });
  await other.page.goto(link ?? '');
  await other.page.getByRole('navigation', { name: 'Main' }).first().waitFor();
  await other.context.close();
  await context.close();
});

test('the state of the models is told', async () => {
  const { page, context } = await visit(browser, server);
  await page.goto('/settings');
  const models = page.getByRole('region', { name: 'Models and service' });
  await models.getByText('Needs are met by their words alone.').waitFor();
  expect(await models.textContent()).toMatch(/Database\s*Running/);
  await context.close();
});

test('everything is exported as a zip, and erased only when the name is typed', async () => {
  await begin('Something to keep');
  await makeRole(server, 'Porter', [['active-listening', 2, 100]]);
  const { page, context, complaints } = await visit(browser, server);
  await page.goto('/settings');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download everything' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^capwright-export-.*\.zip$/);
  expect(readFileSync(await download.path()).subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');

  await page.getByRole('button', { name: 'Erase everything …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Erase everything?' });
  const erase = dialog.getByRole('button', { name: 'Erase everything' });
  expect(await erase.isDisabled()).toBe(true);
  await dialog.getByRole('textbox').fill('My organisation');
  expect(await violations(page)).toEqual([]);
  await erase.click();
  await page.getByText(/^Erased: \d+ conversations?, 1 role profile, 0 plans, 0 frameworks\.$/).waitFor();
  const left = await server.call<{ items: unknown[] }>('GET', '/v1/conversations');
  expect(left.items).toEqual([]);
  await page.getByRole('link', { name: 'Frameworks', exact: true }).click();
  await page.getByRole('heading', { name: 'No roles yet' }).waitFor();
  await context.close();
  expect(complaints).toEqual([]);
});
