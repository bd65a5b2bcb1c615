import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from './axe';
import { Model } from './model';
import { holdConversation } from './proposed';
import { Server } from './server';
import { borrow } from './shared';
import { visit } from './visit';

let browser: Browser;
let plain: Server;
let server: Server;
let model: Model;
let role: { id: string; capabilities: { capability_id: string; name: string; weight: number }[] };

beforeAll(async () => {
  ({ browser, server: plain } = await borrow());
  model = await Model.start();
  server = await Server.start(model.settings);
  const conversation_id = await holdConversation(server, 'lifts');
  role = await server.call('POST', '/v1/role-profiles', { conversation_id });
});
afterAll(async () => {
  await server?.close();
  await model?.close();
});

const wordings = () => server.call<{ items: { text: { definition: string } }[] }>('GET', `/v1/role-profiles/${role.id}/tailored`);

test('a capability is worded for us beside the library’s text, and taken back', async () => {
  const { page, context, complaints } = await visit(browser, server);
  const [first] = [...role.capabilities].sort((a, b) => b.weight - a.weight);
  if (!first) throw new Error('no capabilities');
  await page.goto(`/frameworks/${role.id}`);
  await page.getByRole('button', { name: `Word for us: ${first.name}` }).focus();
  await page.keyboard.press('Enter');
  const region = page.getByRole('region', { name: `${first.name} in your words` });
  await region.getByText('Adapted', { exact: true }).waitFor();
  const lines = await region.getByRole('listitem').allTextContents();
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines) expect(line).toMatch(/In your words:.*in the north region\.The library’s text: /);
  expect(await region.textContent()).toContain('Worded for you by openai:scripted');
  // The focus is where the pressed button was, and what happened was said.
  expect(await region.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.getByText(`${first.name} is worded for you.`, { exact: false }).first().waitFor();
  expect(await violations(page)).toEqual([]);
  expect((await wordings()).items).toHaveLength(1);
  const library = await server.call<{ definition: string }>('GET', `/v1/capabilities/${first.capability_id}`);
  expect(library.definition).not.toContain('north region');

  await page.reload();
  await region.getByRole('button', { name: 'Use the library’s text' }).click();
  await region.waitFor({ state: 'detached' });
  const again = page.getByRole('button', { name: `Word for us: ${first.name}` });
  await expect.poll(() => again.evaluate((one) => one === document.activeElement)).toBe(true);
  expect((await wordings()).items).toEqual([]);
  await context.close();
  expect(complaints).toEqual([]);
});

test('a wording that is refused is told, and the library’s text stays', async () => {
  const { page, context } = await visit(browser, server, { size: 'phone' });
  model.ending = 'in 4711 branches';
  await page.goto(`/frameworks/${role.id}`);
  await page.getByRole('button', { name: /^Word for us: / }).first().click();
  const alert = page.getByRole('alert').filter({ hasText: 'The language model could not do it' });
  await alert.getByText(/4711 stands neither in the record/).waitFor();
  expect(await violations(page)).toEqual([]);
  expect((await wordings()).items).toEqual([]);
  model.ending = 'in the north region';
  await context.close();
});

test('without a model nothing is offered', async () => {
  const conversation_id = await holdConversation(plain, 'lifts');
  const { id } = await plain.call<{ id: string }>('POST', '/v1/role-profiles', { conversation_id });
  const { page, context } = await visit(browser, plain);
  await page.goto(`/frameworks/${id}`);
  await page.getByRole('heading', { name: 'What the role needs' }).waitFor();
  await page.getByRole('heading', { name: 'History' }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.getByRole('button', { name: /^Word for us/ }).count()).toBe(0);
  await context.close();
});

test('masking is switched off and on in the settings, and the model is told accordingly', async () => {
  const { page, context, complaints } = await visit(browser, server);
  await page.goto('/settings');
  const masked = () => server.call<{ masking: boolean }>('GET', '/v1/organisation').then(({ masking }) => masking);
  const control = page.getByRole('switch', { name: 'Mask names, e-mail addresses and phone numbers' });
  expect(await control.isChecked()).toBe(true);
  await control.focus();
  await page.keyboard.press('Space');
  await page.getByText('Names are no longer masked.').first().waitFor();
  await page.getByText('Masking is off: names and addresses are sent as they were typed.', { exact: false }).waitFor();
  expect(await masked()).toBe(false);
  expect(await violations(page)).toEqual([]);
  await page.reload();
  await expect.poll(() => control.isChecked()).toBe(false);
  await page.keyboard.press('Tab');
  await control.focus();
  await page.keyboard.press('Space');
  await page.getByText('Names are masked.').first().waitFor();
  expect(await masked()).toBe(true);
  await context.close();
  expect(complaints).toEqual([]);
});
