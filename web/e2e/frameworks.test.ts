import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { violations } from './axe';
import { changeRole, makeRole, ROLES, stored, storedCell } from './roles';
import type { Server } from './server';
import { borrow } from './shared';
import { visit } from './visit';

let server: Server;
let browser: Browser;

beforeAll(async () => {
  ({ server, browser } = await borrow());
});

const here = (page: Page) => page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'gridcell');
/** Waits until the cell in focus says these words to a screen reader. */
const says = (page: Page, words: string) =>
  page.waitForFunction(
    (said) => document.activeElement?.getAttribute('role') === 'gridcell' && document.activeElement.textContent?.startsWith(said),
    words,
  );
const allStored = (page: Page) => page.getByText('All stored').waitFor();

/** Goes to the cell of a capability and a role with the keyboard, from wherever the focus is in the table. */
async function goTo(page: Page, capability: string, role: string): Promise<void> {
  await page.locator('[role="grid"] [tabindex="0"]').focus();
  await page.keyboard.press('Control+Home');
  await here(page);
  const at = () =>
    page.evaluate(() => {
      const cell = document.activeElement;
      const column = Number(cell?.getAttribute('aria-colindex')) - 2;
      return {
        row: cell?.closest('[role="row"]')?.querySelector('[role="rowheader"] a')?.textContent,
        role: document.querySelectorAll('[role="grid"] [role="columnheader"] a')[column]?.textContent,
      };
    });
  for (let steps = 0; (await at()).role !== role; steps += 1) {
    if (steps > 30) throw new Error(`no role ${role}`);
    await press(page, 'ArrowRight');
  }
  for (let steps = 0; (await at()).row !== capability; steps += 1) {
    if (steps > 250) throw new Error(`no capability ${capability}`);
    await press(page, 'ArrowDown');
  }
}

/** Presses a key and waits until the focus has followed it. */
async function press(page: Page, key: string): Promise<void> {
  const before = await page.locator(':focus').getAttribute('data-place');
  await page.keyboard.press(key);
  await page.waitForFunction((place) => {
    const now = document.activeElement?.getAttribute('data-place');
    return now && now !== place;
  }, before);
}

test('the table is edited with the keyboard alone, undone and done again', async () => {
  const nurse = await makeRole(server, 'Staff nurse');
  await makeRole(server, 'Ward manager');
  const { page, context, complaints } = await visit(browser, server);
  await page.goto('/frameworks');
  await page.getByRole('gridcell').first().waitFor();

  await goTo(page, 'Giving medicines safely', 'Staff nurse');
  await says(page, 'Level 3, Proficient, weight 20 per cent');
  await page.keyboard.press('5');
  await says(page, 'Level 5, Shaping');
  await allStored(page);
  expect((await storedCell(server, nurse.id, 'medication-safety'))?.level).toBe(5);

  // Another role's capability, not needed here so far.
  await goTo(page, 'Planning discharge and flow', 'Staff nurse');
  await says(page, 'Not needed');
  await page.keyboard.press('2');
  await says(page, 'Level 2, Practising');
  await allStored(page);
  const added = await stored(server, nurse.id);
  expect(added.capabilities).toHaveLength(6);
  expect(added.capabilities.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);

  // Level, weight and focus together.
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Planning discharge and flow in Staff nurse' }).waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
  await page.keyboard.type('40');
  await page.keyboard.press('Enter');
  await says(page, 'Level 2, Practising, weight 40 per cent');
  await allStored(page);
  expect((await storedCell(server, nurse.id, 'discharge-planning'))?.weight).toBe(40);

  // Escape leaves everything as it was.
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
  await page.keyboard.type('90');
  await page.keyboard.press('Escape');
  await says(page, 'Level 2, Practising, weight 40 per cent');

  await page.keyboard.press('Delete');
  await says(page, 'Not needed');
  await allStored(page);
  expect(await storedCell(server, nurse.id, 'discharge-planning')).toBeUndefined();

  // Back through all of it: weights of the others included.
  const original = ROLES['Staff nurse'];
  await page.keyboard.press('Control+z');
  await says(page, 'Level 2, Practising, weight 40 per cent');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await says(page, 'Not needed');
  await page.keyboard.press('Control+z');
  await says(page, 'Level 3, Proficient, weight 20 per cent');
  await allStored(page);
  const undone = await stored(server, nurse.id);
  expect(Object.fromEntries(undone.capabilities.map((one) => [one.capability_id, [one.level, one.weight]]))).toEqual(
    Object.fromEntries(original?.map(([id, level, weight]) => [id, [level, weight]]) ?? []),
  );

  await page.keyboard.press('Control+y');
  await says(page, 'Level 5, Shaping');
  await allStored(page);
  expect((await storedCell(server, nurse.id, 'medication-safety'))?.level).toBe(5);
  expect(await violations(page)).toEqual([]);
  await context.close();
  expect(complaints).toEqual([]);
});

test('a capability that is removed and brought back keeps the words behind it', async () => {
  const role = await makeRole(server, 'Porter', [['cross-team-collaboration', 3, 60], ['active-listening', 2, 40]]);
  await changeRole(server, role, { change: [{ capability_id: 'active-listening', reason: 'Patients are not heard on the way.' }] });
  const { page, context } = await visit(browser, server);
  await page.goto('/frameworks');
  await page.getByRole('gridcell').first().waitFor();
  await goTo(page, 'Listening to understand', 'Porter');
  await page.keyboard.press('Delete');
  await says(page, 'Not needed');
  await page.keyboard.press('Control+z');
  await says(page, 'Level 2, Practising');
  await allStored(page);
  expect(await storedCell(server, role.id, 'active-listening')).toMatchObject({
    level: 2,
    weight: 40,
    reason: 'Patients are not heard on the way.',
  });
  await context.close();
});

test('what somebody else changes meanwhile is told, and what was typed is kept for a decision', async () => {
  const role = await makeRole(server, 'Midwife', [['triage', 3, 50], ['active-listening', 3, 50]]);
  const { page, context } = await visit(browser, server);
  await page.goto('/frameworks');
  await page.getByRole('gridcell').first().waitFor();

  // Something else in the same role: both changes stand.
  await changeRole(server, role, { change: [{ capability_id: 'triage', level: 2 }] });
  await goTo(page, 'Listening to understand', 'Midwife');
  await page.keyboard.press('4');
  await allStored(page);
  const both = await stored(server, role.id);
  expect(both.capabilities.map(({ level }) => level)).toEqual([2, 4]);

  // The very same cell: nobody's change is lost unseen.
  await changeRole(server, role, { change: [{ capability_id: 'active-listening', level: 1 }] });
  await page.keyboard.press('5');
  const notice = page.getByRole('region', { name: 'Changes that are not stored' });
  await notice.getByText('was changed by somebody else meanwhile').waitFor();
  expect(await notice.textContent()).toContain('level 5');
  await says(page, 'Level 1, Foundation');
  expect((await storedCell(server, role.id, 'active-listening'))?.level).toBe(1);
  expect(await violations(page)).toEqual([]);
  await notice.getByRole('button', { name: 'Use mine' }).press('Enter');
  await notice.waitFor({ state: 'detached' });
  await allStored(page);
  expect((await storedCell(server, role.id, 'active-listening'))?.level).toBe(5);
  await context.close();
});

test('changes wait for a lost connection and are stored once it is back', async () => {
  const role = await makeRole(server, 'Driver', [['fleet-management', 2, 100]]);
  const { page, context } = await visit(browser, server);
  await page.goto('/frameworks');
  await page.getByRole('gridcell').first().waitFor();
  await goTo(page, await nameOf('fleet-management'), 'Driver');
  await server.stop();
  await page.keyboard.press('4');
  await page.getByText('1 waits for the connection').waitFor();
  await server.start();
  await allStored(page);
  expect((await storedCell(server, role.id, 'fleet-management'))?.level).toBe(4);
  await context.close();
});

test('roles are made, compared, filtered, and filled from the library', async () => {
  await makeRole(server, 'Housekeeper', [['facilities-management', 2, 100]]);
  const { page, context, complaints } = await visit(browser, server);
  await page.goto('/frameworks');
  await page.getByRole('button', { name: 'New role' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Bed manager');
  await page.getByRole('button', { name: 'Make the role' }).click();
  await page.getByRole('columnheader', { name: 'Bed manager' }).waitFor();

  await page.getByLabel('Roles', { exact: true }).first().fill('Bed');
  await page.getByRole('option', { name: 'Bed manager' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('columnheader', { name: 'Housekeeper' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Add a capability' }).click();
  await page.getByRole('searchbox', { name: 'What is missing?' }).fill('patients wait for a bed');
  const pick = page.getByRole('dialog').getByRole('button', { name: /^Add / }).first();
  await page.getByText(/fits? best|One fits/).waitFor();
  const name = (await pick.getAttribute('aria-label'))?.replace('Add ', '') ?? '';
  await pick.click();
  await says(page, 'Not needed');
  await page.keyboard.press('4');
  await allStored(page);

  await page.getByLabel('Roles', { exact: true }).first().press('Backspace');
  await page.getByRole('columnheader', { name: 'Housekeeper' }).waitFor();
  await page.getByLabel('Compare with', { exact: true }).first().click();
  await page.getByRole('option', { name: 'Bed manager' }).click();
  await page.getByRole('gridcell', { name: /levels? (higher|lower) than the other|not needed in the other|the other needs/ }).first().waitFor();
  await page.getByRole('searchbox', { name: 'Capability' }).fill(name);
  await page.getByRole('rowheader', { name }).waitFor();
  await page.waitForFunction(() => document.querySelectorAll('[role="rowheader"]').length === 1);
  expect(await violations(page)).toEqual([]);
  await context.close();
  expect(complaints).toEqual([]);
});

test('a role profile goes its way from draft to retired, and old versions can be looked at', async () => {
  const role = await makeRole(server, 'Pharmacist', [['medication-safety', 4, 100]]);
  await changeRole(server, role, { change: [{ capability_id: 'medication-safety', level: 5 }] });
  const { page, context, complaints } = await visit(browser, server);
  await page.goto('/frameworks?view=profiles');
  await page.getByRole('link', { name: 'Pharmacist' }).click();
  await page.getByRole('heading', { level: 1, name: 'Pharmacist' }).waitFor();
  await page.getByText('Giving medicines safely: level 4 → 5').waitFor();
  await page.getByRole('button', { name: 'Validate' }).click();
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByText('Validated → Published').waitFor();

  // A role that was filled by hand gets its learning plan here, and is where the plan is found again.
  await page.getByText('Make a learning plan').click();
  await page.getByRole('form', { name: 'New learning plan' }).getByLabel('Hours a week').fill('2');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Make the learning plan' }).click();
  await page.waitForURL(/\/plans\/plan_/);
  await page.getByText('at most 2 h a week').first().waitFor();
  await page.goBack();
  await page.getByRole('region', { name: 'Learning plans' }).getByRole('link', { name: /^16 weeks from/ }).waitFor();

  // “Edit side by side” leads to this role, and the way back from a capability leads to the same view.
  await page.getByRole('link', { name: 'Edit side by side' }).click();
  await page.getByRole('columnheader', { name: 'Pharmacist' }).waitFor();
  expect(await page.getByRole('columnheader').count()).toBe(2);
  await page.getByRole('rowheader', { name: /^Giving medicines safely/ }).getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: 'Giving medicines safely' }).waitFor();
  await page.goBack();
  await page.getByRole('columnheader', { name: 'Pharmacist' }).waitFor();
  expect(await page.getByRole('columnheader').count()).toBe(2);
  await page.goBack();

  await page.getByRole('link', { name: 'Look at version 2' }).click();
  await page.getByText('This is version 2').waitFor();
  await page.getByRole('img', { name: 'Level 4 of 5, Advanced' }).waitFor();
  await page.goBack();

  await page.getByRole('button', { name: 'Retire …' }).click();
  await page.getByRole('button', { name: 'Retire the role profile' }).click();
  await page.getByText('No longer in use.').waitFor();
  expect((await stored(server, role.id)).status).toBe('retired');
  await context.close();
  expect(complaints).toEqual([]);
});

test('a phone shows one role at a time, and changes it', async () => {
  const role = await makeRole(server, 'Ambulance crew', [['triage', 3, 60], ['active-listening', 3, 40]]);
  const { page, context } = await visit(browser, server, { size: 'phone' });
  await page.goto('/frameworks');
  await page.getByLabel('Role', { exact: true }).first().click();
  await page.getByRole('option', { name: 'Ambulance crew' }).click();
  await page.getByRole('list', { name: 'Capabilities of Ambulance crew' }).getByRole('button', { name: /Listening to understand/ }).click();
  await page.getByRole('dialog').getByText('5', { exact: true }).click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await allStored(page);
  expect((await storedCell(server, role.id, 'active-listening'))?.level).toBe(5);
  await context.close();
});

async function nameOf(capability: string): Promise<string> {
  return (await server.call<{ name: string }>('GET', `/v1/capabilities/${capability}`)).name;
}
