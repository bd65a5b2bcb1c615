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

test('the link of the first start signs in once and leaves no token in the address', async () => {
  const { page, context, complaints } = await visit(browser, server, { signIn: false });
  await page.goto('/library');
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  expect(await violations(page)).toEqual([]);

  await page.goto(server.firstLink);
  await page.getByRole('navigation', { name: 'Main' }).first().waitFor();
  expect(new URL(page.url()).hash).toBe('');
  expect(await page.title()).toBe('Talk · Capwright');
  const [cookie] = await context.cookies();
  expect(cookie).toMatchObject({ name: 'capwright_session', httpOnly: true });

  const other = await visit(browser, server, { signIn: false });
  await other.page.goto(server.firstLink);
  await other.page.getByRole('heading', { name: 'This link doesn’t work' }).waitFor();
  await other.context.close();
  await context.close();
  // A first look without a session is told 401, which the browser writes down; nothing else may be there.
  expect(complaints.filter((one) => !one.includes('401'))).toEqual([]);
});

test('every place of the menu is reached by keyboard, and its heading gets the focus', async () => {
  const { page, context, complaints } = await visit(browser, server);
  await page.goto('/');
  for (const name of ['Conversations', 'Frameworks', 'Plans', 'Library', 'KPIs', 'Settings', 'Talk']) {
    await page.getByRole('link', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction((title) => document.title === `${title} · Capwright`, name);
    if (name !== 'Talk') {
      await page.waitForFunction((title) => document.activeElement?.tagName === 'H1' && document.activeElement.textContent === title, name);
    }
  }
  await context.close();
  expect(complaints).toEqual([]);
});

test('a phone has the rest behind More', async () => {
  const { page, context } = await visit(browser, server, { size: 'phone' });
  await page.goto('/');
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('dialog').getByRole('link', { name: 'KPIs' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('link', { name: 'KPIs' }).click();
  await page.getByRole('heading', { level: 1, name: 'KPIs' }).waitFor();
  await context.close();
});

test('signing out leads to the sign-in screen, and the session is over', async () => {
  const { page, context } = await visit(browser, server, { signIn: 'link' });
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await page.goto('/kpis');
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await context.close();
});

test('a server that goes away is missed, and its return is noticed', async () => {
  const { page, context } = await visit(browser, server);
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await server.stop();
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await page.getByText('Connection lost.').waitFor();
  expect(await violations(page)).toEqual([]);
  await server.start();
  await page.getByText('Connection lost.').waitFor({ state: 'detached' });
  await context.close();
});
